package dev.verity.internal.constraint;

import java.math.BigDecimal;

/**
 * Reads decimal numbers in place, by the grammar of {@link BigDecimal#BigDecimal(String)}, in linear time and without
 * allocation.
 *
 * <p>A number is an optional sign, a mantissa of digits with at most one point, and an optional exponent.
 */
final class DecimalText {
    /** The scale of text that is not a number. */
    static final long MALFORMED = Long.MIN_VALUE;

    private static final long BEYOND_ANY_EXPONENT = 100_000_000_000L;

    private DecimalText() {}

    /** The index after the mantissa, or -1 if the text does not begin with one. */
    static int mantissaEnd(CharSequence text) {
        int digits = 0;
        boolean point = false;
        int i = afterSign(text, 0);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digit(c) >= 0) {
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else if (c == 'e' || c == 'E') {
                break;
            } else {
                return -1;
            }
        }
        return digits > 0 ? i : -1;
    }

    /** How many digits stand after the point once the exponent is applied, as BigDecimal has it, or MALFORMED. */
    static long scale(CharSequence text, int mantissaEnd) {
        if (mantissaEnd < 0) {
            return MALFORMED;
        }
        long exponent = exponent(text, mantissaEnd);
        if (exponent != (int) exponent) {
            return MALFORMED;
        }
        long scale = fractionLength(text, mantissaEnd) - exponent;
        return scale == (int) scale ? scale : MALFORMED;
    }

    /** The index of the first digit that is not zero, or the mantissa's end. */
    static int firstSignificant(CharSequence text, int mantissaEnd) {
        int i = afterSign(text, 0);
        while (i < mantissaEnd && (text.charAt(i) == '.' || digit(text.charAt(i)) == 0)) {
            i++;
        }
        return i;
    }

    /** The index after the last digit that is not zero, of a mantissa that has one. */
    static int afterSignificant(CharSequence text, int mantissaEnd) {
        int i = mantissaEnd;
        while (text.charAt(i - 1) == '.' || digit(text.charAt(i - 1)) == 0) {
            i--;
        }
        return i;
    }

    /** The number of digits of the mantissa from that index on. */
    static int digitCount(CharSequence text, int from, int mantissaEnd) {
        int point = point(text, mantissaEnd);
        return mantissaEnd - from - (point >= from && point < mantissaEnd ? 1 : 0);
    }

    /** The value of a decimal digit of any script, or -1. */
    static int digit(char c) {
        return c < 0x80 ? (c >= '0' && c <= '9' ? c - '0' : -1) : Character.digit(c, 10);
    }

    private static int fractionLength(CharSequence text, int mantissaEnd) {
        return Math.max(0, mantissaEnd - point(text, mantissaEnd) - 1);
    }

    private static int point(CharSequence text, int mantissaEnd) {
        int i = 0;
        while (i < mantissaEnd && text.charAt(i) != '.') {
            i++;
        }
        return i;
    }

    private static long exponent(CharSequence text, int mantissaEnd) {
        if (mantissaEnd == text.length()) {
            return 0;
        }
        int start = afterSign(text, mantissaEnd + 1);
        if (start == text.length()) {
            return MALFORMED;
        }
        long exponent = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return MALFORMED;
            }
            exponent = Math.min(exponent * 10 + digit, BEYOND_ANY_EXPONENT);
        }
        return text.charAt(mantissaEnd + 1) == '-' ? -exponent : exponent;
    }

    private static int afterSign(CharSequence text, int start) {
        boolean signed = start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+');
        return signed ? start + 1 : start;
    }
}
