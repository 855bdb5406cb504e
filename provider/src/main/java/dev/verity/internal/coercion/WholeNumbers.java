package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/** The integers among decimal numbers, told without writing out exponents. */
final class WholeNumbers {

    static final Rejection TYPE = Rejection.of(Code.INT_TYPE);
    static final Rejection PARSING = Rejection.of(Code.INT_PARSING);
    static final Rejection FROM_FLOAT = Rejection.of(Code.INT_FROM_FLOAT);
    static final Rejection FINITE = Rejection.of(Code.FINITE_NUMBER);
    static final Rejection SIZE =
            new Rejection(Code.INT_PARSING_SIZE.type(), Map.of("max_digits", NumberText.MAX_DIGITS));

    private WholeNumbers() {}

    /** The integer that a decimal number is: a BigInteger, or a rejection, which is {@link #SIZE} if it is too long. */
    static Object of(BigDecimal number) {
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        long digits = (long) number.precision() - number.scale();
        if (digits <= 0) {
            return FROM_FLOAT;
        }
        if (digits > NumberText.MAX_DIGITS || number.precision() > NumberText.MAX_DIGITS) {
            return SIZE;
        }
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        return whole.compareTo(number) == 0 ? whole.unscaledValue() : FROM_FLOAT;
    }

    /** The integer that a floating-point number is, as {@link #of(BigDecimal)}. */
    static Object of(double number) {
        if (!Double.isFinite(number)) {
            return FINITE;
        }
        return number == Math.rint(number) ? new BigDecimal(number).toBigInteger() : FROM_FLOAT;
    }

    static boolean isInteger(Object input) {
        return input instanceof Integer || input instanceof Long || input instanceof Short || input instanceof Byte;
    }

    static boolean isFloating(Object input) {
        return input instanceof Double || input instanceof Float;
    }
}
