package dev.verity.internal.constraint;

import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Pattern.Flag;
import java.lang.annotation.Annotation;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Compiles and matches the regular expressions of constraints, with errors that name the constraint. */
final class RegularExpression {
    private RegularExpression() {}

    static Pattern compile(Class<? extends Annotation> constraint, String regexp, Flag[] flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.getValue();
        }
        try {
            return Pattern.compile(regexp, bits);
        } catch (PatternSyntaxException malformed) {
            throw new IllegalArgumentException(
                    "@" + constraint.getSimpleName() + ": regexp is \"" + regexp + "\", which java.util.regex refuses: "
                            + malformed.getDescription() + " near index " + malformed.getIndex()
                            + ". Correct it there.",
                    malformed);
        }
    }

    static boolean matches(Class<? extends Annotation> constraint, Pattern pattern, CharSequence value) {
        try {
            return pattern.matcher(value).matches();
        } catch (StackOverflowError tooDeep) {
            throw new ValidationException(
                    "@" + constraint.getSimpleName() + ": regexp \"" + pattern.pattern()
                            + "\" exhausted the thread's stack on a text of " + value.length()
                            + " characters: java.util.regex recurses once for each repetition of a group. Repeat a"
                            + " character class instead of a group, make the repetition possessive (\"*+\", \"++\"), or"
                            + " bound the length by @Size in a group that is validated before.",
                    tooDeep);
        }
    }
}
