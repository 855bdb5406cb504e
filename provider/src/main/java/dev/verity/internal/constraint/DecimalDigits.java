package dev.verity.internal.constraint;

import java.math.BigDecimal;

/**
 * A decimal number taken apart: {@code sign * 0.digits * 10^magnitude}, without zeros at either end of the digits.
 *
 * @param sign -1, 0 or 1
 * @param magnitude how many digits stand before the decimal point; not positive for fractions
 * @param digits the significant digits, empty for zero
 */
record DecimalDigits(int sign, long magnitude, String digits) {
    static DecimalDigits of(BigDecimal value) {
        if (value.signum() == 0) {
            return new DecimalDigits(0, 0, "");
        }
        String unscaled = value.unscaledValue().abs().toString();
        int end = unscaled.length();
        while (unscaled.charAt(end - 1) == '0') {
            end--;
        }
        return new DecimalDigits(value.signum(), (long) unscaled.length() - value.scale(), unscaled.substring(0, end));
    }

    /** How the number that the text reads as compares with this one; linear in the text, whatever its exponent. */
    int compare(CharSequence text) {
        int end = DecimalText.mantissaEnd(text);
        long scale = DecimalText.scale(text, end);
        if (scale == DecimalText.MALFORMED) {
            return NumericBound.INCOMPARABLE;
        }
        int first = DecimalText.firstSignificant(text, end);
        int textSign = first == end ? 0 : text.charAt(0) == '-' ? -1 : 1;
        if (textSign != sign || sign == 0) {
            return Integer.compare(textSign, sign);
        }
        long textMagnitude = DecimalText.digitCount(text, first, end) - scale;
        int comparison = Long.compare(textMagnitude, magnitude);
        return sign * (comparison != 0 ? comparison : compareDigits(text, first, end));
    }

    private int compareDigits(CharSequence text, int first, int end) {
        int index = 0;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.') {
                int digit = index < digits.length() ? digits.charAt(index) - '0' : 0;
                int difference = DecimalText.digit(c) - digit;
                if (difference != 0) {
                    return Integer.signum(difference);
                }
                index++;
            }
        }
        return index < digits.length() ? -1 : 0;
    }
}
