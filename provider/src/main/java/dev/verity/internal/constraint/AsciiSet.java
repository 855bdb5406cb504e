package dev.verity.internal.constraint;

/** A set of ASCII characters. */
record AsciiSet(long low, long high) {
    /** The first character beyond ASCII. */
    static final char LIMIT = 0x80;

    static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    static AsciiSet of(String characters) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < Long.SIZE) {
                low |= 1L << c;
            } else {
                high |= 1L << c;
            }
        }
        return new AsciiSet(low, high);
    }

    /** Whether an ASCII character is in the set. */
    boolean contains(char c) {
        return (((c < Long.SIZE ? low : high) >>> c) & 1) != 0;
    }

    /** Whether the character at the index is in the set or beyond ASCII, but not half of a surrogate pair. */
    boolean containsOrBeyond(CharSequence text, int index, int end) {
        char c = text.charAt(index);
        if (c < LIMIT) {
            return contains(c);
        }
        boolean pair =
                Character.isHighSurrogate(c) && index + 1 < end && Character.isLowSurrogate(text.charAt(index + 1));
        return !pair;
    }
}
