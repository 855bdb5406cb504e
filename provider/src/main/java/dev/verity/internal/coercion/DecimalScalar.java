package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** Decimal numbers: every digit is kept, from text and from numbers. */
final class DecimalScalar extends Scalar {

    private static final Rejection TYPE = Rejection.of(Code.DECIMAL_TYPE);
    private static final Rejection PARSING = Rejection.of(Code.DECIMAL_PARSING);
    private static final Rejection FINITE = Rejection.of(Code.FINITE_NUMBER);
    private static final Rejection SIZE =
            new Rejection(Code.DECIMAL_PARSING_SIZE.type(), Map.of("max_digits", NumberText.MAX_DIGITS));

    DecimalScalar() {
        super(BigDecimal.class, JsonForm.NUMBER, TYPE);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input instanceof BigDecimal) {
            return input;
        }
        if (input instanceof CharSequence text) {
            return parse(NumberText.trim(text.toString()));
        }
        if (WholeNumbers.isInteger(input)) {
            return BigDecimal.valueOf(((Number) input).longValue());
        }
        if (input instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return WholeNumbers.isFloating(input) ? ofShortestText((Number) input) : TYPE;
    }

    private static Object ofShortestText(Number number) {
        return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : FINITE;
    }

    private static Object parse(String text) {
        if (!NumberText.isDecimal(text)) {
            return NumberText.isNotFinite(text) ? FINITE : PARSING;
        }
        if (text.length() > NumberText.MAX_DIGITS) {
            return SIZE;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException exponentOutOfRange) {
            return PARSING;
        }
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
