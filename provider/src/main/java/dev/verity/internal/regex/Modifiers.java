package dev.verity.internal.regex;

import java.util.regex.Pattern;

/** Reads modifiers, the flags within an expression. */
final class Modifiers {
    private static final Pattern GROUP = Pattern.compile("\\(\\s*\\?[\\sa-zA-Z-]*\\)");

    private Modifiers() {}

    /** Whether there may be modifiers for the rest of the expression anywhere but at its start. */
    static boolean mayFollow(String regexp) {
        boolean hiddenByComments = regexp.indexOf('#') >= 0 && regexp.indexOf('?', 2) >= 0;
        return hiddenByComments || (regexp.length() > 1 && GROUP.matcher(regexp).find(1));
    }

    static boolean isNext(PatternText text) {
        return text.peek() == '-' || isAsciiLetter(text.peek());
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Takes modifiers, and answers the flags that they make of those in effect. */
    static int read(PatternText text) {
        int flags = text.flags();
        while (isAsciiLetter(text.peek())) {
            flags |= flag(text.take());
        }
        if (text.takeIf('-')) {
            while (isAsciiLetter(text.peek())) {
                flags &= ~flag(text.take());
            }
        }
        return flags;
    }

    private static int flag(int letter) {
        return switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'd' -> Pattern.UNIX_LINES;
            case 'u' -> Pattern.UNICODE_CASE;
            case 'x' -> Pattern.COMMENTS;
            case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
            default -> throw new UnsupportedExpression("an unknown modifier");
        };
    }
}
