package dev.verity.internal.schema;

import java.math.BigDecimal;

/** Numbers as JSON data. */
final class Numbers {
    private static final int LONGEST_INTEGER = 40;

    private Numbers() {}

    /** The smallest type that holds the number: Integer, Long, BigInteger or BigDecimal. */
    static Number plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > 0 || stripped.precision() - stripped.scale() > LONGEST_INTEGER) {
            return stripped;
        }
        int bits = stripped.toBigIntegerExact().bitLength();
        if (bits < Integer.SIZE) {
            return stripped.intValueExact();
        }
        return bits < Long.SIZE ? (Number) stripped.longValueExact() : stripped.toBigIntegerExact();
    }
}
