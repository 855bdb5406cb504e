package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Integers of any size; from text and exponents up to {@link NumberText#MAX_DIGITS} digits. */
final class BigIntegerScalar extends Scalar {

    BigIntegerScalar() {
        super(BigInteger.class, JsonForm.INTEGER, WholeNumbers.TYPE);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input instanceof BigInteger) {
            return input;
        }
        if (WholeNumbers.isInteger(input)) {
            return BigInteger.valueOf(((Number) input).longValue());
        }
        return strict ? WholeNumbers.TYPE : coerceLeniently(input);
    }

    private static Object coerceLeniently(Object input) {
        if (input instanceof CharSequence text) {
            return parse(text.toString());
        }
        if (input instanceof BigDecimal decimal) {
            return WholeNumbers.of(decimal);
        }
        return WholeNumbers.isFloating(input) ? WholeNumbers.of(((Number) input).doubleValue()) : WholeNumbers.TYPE;
    }

    private static Object parse(String text) {
        IntegerText integer = IntegerText.read(text);
        if (integer == null) {
            return WholeNumbers.PARSING;
        }
        return integer.digits() <= NumberText.MAX_DIGITS ? integer.bigValue() : WholeNumbers.SIZE;
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
