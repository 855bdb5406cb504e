package dev.verity.internal.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Counts the decimal digits of integral numbers. Zero has one digit. */
final class DigitCount {
    private static final int LONGEST = 19;
    private static final double BITS_PER_DIGIT = 3.3219280949;

    /** Integral floats and doubles up to here have a short decimal form without an error. */
    private static final double EXACT_DOUBLE = 1e15;

    private static final float EXACT_FLOAT = 1e7f;

    private DigitCount() {}

    static int of(long value) {
        long negative = value > 0 ? -value : value;
        long power = -10;
        for (int digits = 1; digits < LONGEST; digits++) {
            if (negative > power) {
                return digits;
            }
            power *= 10;
        }
        return LONGEST;
    }

    /** Whether the number has no more digits than that, without computing those of a far longer number. */
    static boolean isAtMost(BigInteger value, int digits) {
        int bits = value.bitLength();
        if (bits < Long.SIZE) {
            return of(value.longValue()) <= digits;
        }
        return (bits - 1) / BITS_PER_DIGIT <= digits && new BigDecimal(value).precision() <= digits;
    }

    static boolean isExactLong(double value) {
        return Math.abs(value) < EXACT_DOUBLE && (long) value == value;
    }

    static boolean isExactLong(float value) {
        return Math.abs(value) < EXACT_FLOAT && (long) value == value;
    }
}
