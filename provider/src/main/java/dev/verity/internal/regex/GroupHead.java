package dev.verity.internal.regex;

/** Reads what follows the parenthesis that opens a group. */
final class GroupHead {
    private GroupHead() {}

    /**
     * Takes modifiers without a group, such as {@code (?i)}, if there are any at the cursor, and sets their flags for the
     * rest of the enclosing group.
     */
    static boolean takeModifiers(PatternText text) {
        int start = text.position();
        if (!text.takeIf('(')) {
            return false;
        }
        text.skipIgnored();
        if (text.takeIf('?') && Modifiers.isNext(text)) {
            int flags = Modifiers.read(text);
            if (text.takeIf(')')) {
                text.setFlags(flags);
                return true;
            }
        }
        text.moveTo(start);
        return false;
    }

    /** Takes the parenthesis and the kind of the group, and sets the group's flags. */
    static void take(PatternText text) {
        text.expect('(');
        text.skipIgnored();
        if (text.takeIf('?')) {
            if (text.takeIf('<')) {
                takeName(text);
            } else if (!text.takeIf(':')) {
                text.setFlags(Modifiers.read(text));
                text.expect(':');
            }
        }
    }

    private static void takeName(PatternText text) {
        int c = text.take();
        if (!Modifiers.isAsciiLetter(c)) {
            throw new UnsupportedExpression("look-behind");
        }
        while (c != '>') {
            c = text.take();
            if (c != '>' && !Modifiers.isAsciiLetter(c) && !(c >= '0' && c <= '9')) {
                throw new UnsupportedExpression("an unusual group name");
            }
        }
    }
}
