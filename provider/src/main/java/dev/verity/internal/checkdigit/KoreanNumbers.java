package dev.verity.internal.checkdigit;

import org.jspecify.annotations.Nullable;

/** The resident registration numbers of Korea. */
public final class KoreanNumbers {
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int LENGTH = 13;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private KoreanNumbers() {}

    /**
     * Thirteen digits that begin with year, month and day of birth and a digit for sex and century; hyphens are passed over.
     *
     * @param checked whether the check digit has to be valid
     */
    public static boolean isRrn(CharSequence text, boolean checked) {
        int[] digits = digits(text);
        return digits != null && hasDay(digits) && hasCentury(digits) && (!checked || isCheckDigitValid(digits));
    }

    private static int @Nullable [] digits(CharSequence text) {
        int[] digits = new int[LENGTH];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-') {
                int digit = CheckDigit.digit(c);
                if (count == LENGTH || digit < 0) {
                    return null;
                }
                digits[count++] = digit;
            }
        }
        return count == LENGTH ? digits : null;
    }

    private static boolean hasDay(int[] digits) {
        int month = 10 * digits[2] + digits[3];
        int day = 10 * digits[4] + digits[5];
        return month >= 1 && month <= DAYS.length && day >= 1 && day <= DAYS[month - 1];
    }

    /** Digits 9 and 0 are those of the 19th century. */
    private static boolean hasCentury(int[] digits) {
        return digits[6] >= 1 && digits[6] <= 8;
    }

    private static boolean isCheckDigitValid(int[] digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += digits[i] * WEIGHTS[i];
        }
        return (11 - sum % 11) % 10 == digits[LENGTH - 1];
    }
}
