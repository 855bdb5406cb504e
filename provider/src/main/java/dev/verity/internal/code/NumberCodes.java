package dev.verity.internal.code;

import static dev.verity.internal.code.ErrorCodes.API;
import static dev.verity.internal.code.ErrorCodes.OWN;
import static dev.verity.internal.code.ErrorCodes.required;

import dev.verity.internal.constraint.DigitsValidator;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of numbers that are out of bounds, have too many digits or are no multiples. */
final class NumberCodes {
    private NumberCodes() {}

    /** The code, or null if the constraint is not known. */
    static @Nullable Code find(String constraint, Map<String, Object> attributes, @Nullable Object value) {
        return switch (constraint) {
            case API + "Min" -> atLeast(required(attributes, "value"), true);
            case API + "Max" -> atMost(required(attributes, "value"), true);
            case API + "DecimalMin" -> atLeast(decimal(attributes), isInclusive(attributes));
            case API + "DecimalMax" -> atMost(decimal(attributes), isInclusive(attributes));
            case API + "Positive" -> atLeast(0, false);
            case API + "PositiveOrZero" -> atLeast(0, true);
            case API + "Negative" -> atMost(0, false);
            case API + "NegativeOrZero" -> atMost(0, true);
            case API + "Digits" -> digits(attributes, value);
            case OWN + "MultipleOf" -> Code.of("multiple_of", "multiple_of", decimal(attributes));
            default -> null;
        };
    }

    private static Code atLeast(Object bound, boolean inclusive) {
        return inclusive ? Code.of("greater_than_equal", "ge", bound) : Code.of("greater_than", "gt", bound);
    }

    private static Code atMost(Object bound, boolean inclusive) {
        return inclusive ? Code.of("less_than_equal", "le", bound) : Code.of("less_than", "lt", bound);
    }

    /** A fraction that is too long is told first; the digits of a number are those of both its parts. */
    private static Code digits(Map<String, Object> attributes, @Nullable Object value) {
        int integer = (Integer) required(attributes, "integer");
        int fraction = (Integer) required(attributes, "fraction");
        return hasTooLongFraction(value, fraction)
                ? Code.of("decimal_max_places", "decimal_places", fraction)
                : Code.of("decimal_max_digits", "max_digits", (long) integer + fraction);
    }

    private static boolean hasTooLongFraction(@Nullable Object value, int fraction) {
        return (value instanceof Number || value instanceof CharSequence)
                && !DigitsValidator.isValid(value, Integer.MAX_VALUE, fraction)
                && DigitsValidator.isValid(value, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static BigDecimal decimal(Map<String, Object> attributes) {
        return new BigDecimal((String) required(attributes, "value"));
    }

    private static boolean isInclusive(Map<String, Object> attributes) {
        return (Boolean) required(attributes, "inclusive");
    }
}
