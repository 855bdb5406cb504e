package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.LongFunction;

/** An integer type whose values lie in a range of longs. */
final class IntegerScalar extends Scalar {

    private final Class<?> boxed;
    private final long min;
    private final long max;
    private final LongFunction<Object> box;
    private final Rejection overflow;

    IntegerScalar(Class<?> type, Class<?> boxed, long min, long max, LongFunction<Object> box) {
        super(type, JsonForm.INTEGER, WholeNumbers.TYPE);
        this.boxed = boxed;
        this.min = min;
        this.max = max;
        this.box = box;
        this.overflow = new Rejection(Code.INT_OVERFLOW.type(), Map.of("ge", min, "le", max));
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input.getClass() == boxed) {
            return input;
        }
        if (WholeNumbers.isInteger(input)) {
            return inRange(((Number) input).longValue());
        }
        if (input instanceof BigInteger integer) {
            return inRange(integer);
        }
        return strict ? WholeNumbers.TYPE : coerceLeniently(input);
    }

    private Object coerceLeniently(Object input) {
        if (input instanceof CharSequence text) {
            return parse(text.toString());
        }
        if (input instanceof BigDecimal decimal) {
            return inRange(WholeNumbers.of(decimal));
        }
        return WholeNumbers.isFloating(input) ? ofFloating(((Number) input).doubleValue()) : WholeNumbers.TYPE;
    }

    private Object ofFloating(double number) {
        long value = (long) number;
        boolean isExact = value == number && value != Long.MAX_VALUE;
        return isExact ? inRange(value) : inRange(WholeNumbers.of(number));
    }

    private Object parse(String text) {
        IntegerText integer = IntegerText.read(text);
        if (integer == null) {
            return WholeNumbers.PARSING;
        }
        return integer.fitsLong() ? inRange(integer.longValue()) : overflow;
    }

    private Object inRange(Object result) {
        if (result instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE ? inRange(integer.longValue()) : overflow;
        }
        return result == WholeNumbers.SIZE ? overflow : result;
    }

    private Object inRange(long value) {
        return value >= min && value <= max ? box.apply(value) : overflow;
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
