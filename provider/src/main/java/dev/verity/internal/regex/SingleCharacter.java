package dev.verity.internal.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Asks java.util.regex whether an expression for one character matches a code point; for one thread. */
final class SingleCharacter {
    private final Matcher matcher;

    private SingleCharacter(Pattern pattern) {
        matcher = pattern.matcher("");
    }

    static SingleCharacter of(String expression, int flags) {
        try {
            return new SingleCharacter(Pattern.compile(expression, flags));
        } catch (PatternSyntaxException alone) {
            throw new UnsupportedExpression("a class that means something in its place only");
        }
    }

    boolean test(int codePoint) {
        return matcher.reset(Character.toString(codePoint)).matches();
    }
}
