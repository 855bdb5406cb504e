package dev.verity.internal.constraint;

/**
 * Which UUIDs are valid.
 *
 * @param nil whether that of zeros alone is
 * @param versions a bit for each version
 * @param variants a bit for each variant
 */
record UuidRule(boolean nil, boolean lowerCase, boolean upperCase, int versions, int variants) {
    private static final int LENGTH = 36;
    private static final int VERSION = 14;
    private static final int VARIANT = 19;

    boolean accepts(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int all = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = i == 8 || i == 13 || i == 18 || i == 23 ? hyphen(text.charAt(i)) : digit(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            all |= digit;
        }
        return all == 0 ? nil : isIn(versions, digit(text.charAt(VERSION))) && isIn(variants, variant(text));
    }

    private static int hyphen(char c) {
        return c == '-' ? 0 : -1;
    }

    private int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return lowerCase ? c - 'a' + 10 : -1;
        }
        return c >= 'A' && c <= 'F' && upperCase ? c - 'A' + 10 : -1;
    }

    /** By the leading bits: 0, 10 or 110; what begins with 111 is reserved and of none. */
    private int variant(CharSequence text) {
        int digit = digit(text.charAt(VARIANT));
        if (digit < 0b1000) {
            return 0;
        }
        if (digit < 0b1100) {
            return 1;
        }
        return digit < 0b1110 ? 2 : 3;
    }

    private static boolean isIn(int bits, int number) {
        return (bits >>> number & 1) != 0;
    }
}
