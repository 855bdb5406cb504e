package dev.verity.internal.checkdigit;

/** International Standard Book Numbers (ISO 2108); characters other than digits and X are passed over. */
public final class BookNumber {
    private static final int SHORT_LENGTH = 10;
    private static final int LONG_LENGTH = 13;

    private BookNumber() {}

    /**
     * Whether the text is a valid number of an accepted form.
     *
     * @param asShort whether ten digits are accepted, the last of which may be X
     * @param asLong whether thirteen digits are accepted
     */
    public static boolean isValid(CharSequence text, boolean asShort, boolean asLong) {
        int[] digits = new int[LONG_LENGTH];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'X' || CheckDigit.isAsciiDigit(c)) {
                boolean misplaced = c == 'X' && count != SHORT_LENGTH - 1;
                if (count == LONG_LENGTH || misplaced) {
                    return false;
                }
                digits[count++] = c == 'X' ? 10 : c - '0';
            }
        }
        return count == SHORT_LENGTH ? asShort && isShort(digits) : count == LONG_LENGTH && asLong && isLong(digits);
    }

    private static boolean isShort(int[] digits) {
        int sum = 0;
        for (int i = 0; i < SHORT_LENGTH; i++) {
            sum += digits[i] * (SHORT_LENGTH - i);
        }
        return sum % 11 == 0;
    }

    private static boolean isLong(int[] digits) {
        int sum = 0;
        for (int i = 0; i < LONG_LENGTH; i++) {
            sum += digits[i] * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0 && digits[SHORT_LENGTH - 1] < 10;
    }
}
