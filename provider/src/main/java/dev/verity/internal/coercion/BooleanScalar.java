package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Truth values, and the words and numbers that stand for them. */
final class BooleanScalar extends Scalar {

    private static final Rejection TYPE = Rejection.of(Code.BOOL_TYPE);
    private static final Rejection PARSING = Rejection.of(Code.BOOL_PARSING);
    private static final int LONGEST_WORD = 5;

    BooleanScalar(Class<?> type) {
        super(type, JsonForm.BOOLEAN, TYPE);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input instanceof Boolean) {
            return input;
        }
        return strict ? TYPE : coerceLeniently(input);
    }

    private static Object coerceLeniently(Object input) {
        if (input instanceof CharSequence text) {
            return parse(text);
        }
        if (WholeNumbers.isInteger(input)) {
            return ofNumber(((Number) input).longValue());
        }
        if (input instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE ? ofNumber(integer.longValue()) : PARSING;
        }
        return ofWhole(input);
    }

    private static Object ofWhole(Object input) {
        Object whole = null;
        if (input instanceof BigDecimal decimal) {
            whole = WholeNumbers.of(decimal);
        } else if (WholeNumbers.isFloating(input)) {
            whole = WholeNumbers.of(((Number) input).doubleValue());
        }
        if (whole instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE ? ofNumber(integer.longValue()) : PARSING;
        }
        return whole == WholeNumbers.SIZE ? PARSING : TYPE;
    }

    private static Object ofNumber(long number) {
        return number == 0 || number == 1 ? number == 1 : PARSING;
    }

    private static Object parse(CharSequence text) {
        Boolean value = text.length() > LONGEST_WORD ? null : ofWord(text.toString());
        return value == null ? PARSING : value;
    }

    private static @Nullable Boolean ofWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on", "t", "y" -> true;
            case "false", "0", "no", "off", "f", "n" -> false;
            default -> null;
        };
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
