package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** A floating-point type: finite values only. */
final class FloatingScalar extends Scalar {

    private static final Rejection TYPE = Rejection.of(Code.FLOAT_TYPE);
    private static final Rejection PARSING = Rejection.of(Code.FLOAT_PARSING);
    private static final Rejection FINITE = Rejection.of(Code.FINITE_NUMBER);

    private final Class<?> boxed;
    private final Function<Number, Number> convert;
    private final Function<String, Number> parse;

    private FloatingScalar(
            Class<?> type, Class<?> boxed, Function<Number, Number> convert, Function<String, Number> parse) {
        super(type, JsonForm.NUMBER, TYPE);
        this.boxed = boxed;
        this.convert = convert;
        this.parse = parse;
    }

    static Scalar ofDouble(Class<?> type) {
        return new FloatingScalar(type, Double.class, Number::doubleValue, Double::valueOf);
    }

    static Scalar ofFloat(Class<?> type) {
        return new FloatingScalar(type, Float.class, Number::floatValue, Float::valueOf);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input.getClass() == boxed) {
            return finite((Number) input);
        }
        if (isNumber(input)) {
            return finite(convert.apply((Number) input));
        }
        return !strict && input instanceof CharSequence text ? parse(NumberText.trim(text.toString())) : TYPE;
    }

    private static boolean isNumber(Object input) {
        return WholeNumbers.isInteger(input)
                || WholeNumbers.isFloating(input)
                || input instanceof BigDecimal
                || input instanceof BigInteger;
    }

    private Object parse(String text) {
        if (NumberText.isDecimal(text)) {
            return finite(parse.apply(text));
        }
        return NumberText.isNotFinite(text) ? FINITE : PARSING;
    }

    private static Object finite(Number value) {
        return Double.isFinite(value.doubleValue()) ? value : FINITE;
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
