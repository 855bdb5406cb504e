package dev.verity.internal.constraint;

/**
 * The form of an e-mail address, read in place, once: {@code local part @ domain}.
 *
 * <p>The local part is one or more segments between dots; a segment is a run of atom characters or a quoted string, in
 * which backslash escapes itself and the quote. All characters of the BMP beyond ASCII are atom characters. It has at
 * most 64 characters. The domain follows the last {@code @}.
 */
final class EmailAddress {
    private static final int MAX_LOCAL_LENGTH = 64;

    private static final String ATOM_CHARACTERS = AsciiSet.LETTERS_AND_DIGITS + "!#$%&'*+/=?^_`{|}~-";
    private static final AsciiSet ATOM = AsciiSet.of(ATOM_CHARACTERS);
    private static final AsciiSet QUOTED = AsciiSet.of(ATOM_CHARACTERS + ".(),<>[]:; @");

    private EmailAddress() {}

    static boolean isWellFormed(CharSequence text) {
        int at = lastAt(text);
        return at > 0
                && at <= MAX_LOCAL_LENGTH
                && isLocalPart(text, at)
                && EmailDomain.isWellFormed(text, at + 1, text.length());
    }

    /** The index of the last {@code @}, or -1 if there is none or what follows it is too long for a domain. */
    private static int lastAt(CharSequence text) {
        int limit = Math.max(0, text.length() - 1 - EmailDomain.MAX_UNICODE_LENGTH);
        for (int i = text.length() - 1; i >= limit; i--) {
            if (text.charAt(i) == '@') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLocalPart(CharSequence text, int end) {
        int i = segmentEnd(text, 0, end);
        while (i > 0 && i < end && text.charAt(i) == '.') {
            i = segmentEnd(text, i + 1, end);
        }
        return i == end;
    }

    /** The index after a segment, or -1 if there is none. */
    private static int segmentEnd(CharSequence text, int start, int end) {
        boolean quoted = start < end && text.charAt(start) == '"';
        return quoted ? quotedEnd(text, start + 1, end) : atomEnd(text, start, end);
    }

    private static int atomEnd(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && ATOM.containsOrBeyond(text, i, end)) {
            i++;
        }
        return i > start ? i : -1;
    }

    private static int quotedEnd(CharSequence text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"') {
                return i > start ? i + 1 : -1;
            }
            boolean escape = c == '\\' && i + 1 < end && (text.charAt(i + 1) == '\\' || text.charAt(i + 1) == '"');
            if (!escape && !QUOTED.containsOrBeyond(text, i, end)) {
                return -1;
            }
            i += escape ? 2 : 1;
        }
        return -1;
    }
}
