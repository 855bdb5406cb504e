package dev.verity.internal.coercion;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The text of an integer: digits with an optional sign, and perhaps a fraction of zeros.
 *
 * @param from where the digits begin, leading zeros left out
 * @param to where the digits end
 */
record IntegerText(String text, boolean negative, int from, int to) {

    private static final int LONG_DIGITS = 19;
    private static final String LARGEST = "9223372036854775807";
    private static final String SMALLEST = "9223372036854775808";

    /** Reads a text, blanks around it ignored; null if it is no integer. */
    static @Nullable IntegerText read(String text) {
        int start = NumberText.start(text);
        int end = NumberText.end(text);
        boolean negative = start < end && text.charAt(start) == '-';
        int first = NumberText.afterSign(text, start, end);
        int last = NumberText.afterDigits(text, first, end);
        if (last == first || last < end && !isFractionOfZeros(text, last, end)) {
            return null;
        }
        int from = first;
        while (from < last - 1 && text.charAt(from) == '0') {
            from++;
        }
        return new IntegerText(text, negative, from, last);
    }

    private static boolean isFractionOfZeros(String text, int from, int end) {
        if (text.charAt(from) != '.' || from + 1 == end) {
            return false;
        }
        int index = from + 1;
        while (index < end && text.charAt(index) == '0') {
            index++;
        }
        return index == end;
    }

    int digits() {
        return to - from;
    }

    boolean fitsLong() {
        return digits() < LONG_DIGITS
                || digits() == LONG_DIGITS && text.substring(from, to).compareTo(negative ? SMALLEST : LARGEST) <= 0;
    }

    /** The value, if it fits. */
    long longValue() {
        long value = 0;
        for (int index = from; index < to; index++) {
            value = value * 10 + (text.charAt(index) - '0');
        }
        return negative ? -value : value;
    }

    BigInteger bigValue() {
        BigInteger value = new BigInteger(text.substring(from, to));
        return negative ? value.negate() : value;
    }
}
