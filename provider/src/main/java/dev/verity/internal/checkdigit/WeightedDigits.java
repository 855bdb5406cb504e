package dev.verity.internal.checkdigit;

/** Sums of as many digits as there are weights. */
final class WeightedDigits {
    /** The sum of what has other characters, or more or fewer digits. */
    static final int NONE = -1;

    private WeightedDigits() {}

    /** The sum of the first digits of a text times their weights; {@link #NONE} if one is none. */
    static int sum(CharSequence text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int digit = CheckDigit.digit(text.charAt(i));
            if (digit < 0) {
                return NONE;
            }
            sum += digit * weights[i];
        }
        return sum;
    }

    /** As {@link #sum}, of all characters but the last, those other than 0 to 9 passed over. */
    static int sumOfAll(CharSequence text, int... weights) {
        int sum = 0;
        int count = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (CheckDigit.isAsciiDigit(c)) {
                if (count == weights.length) {
                    return NONE;
                }
                sum += (c - '0') * weights[count++];
            }
        }
        return count == weights.length ? sum : NONE;
    }

    /** Whether a text has only digits 0 to 9. */
    static boolean areAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CheckDigit.isAsciiDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
