package dev.verity.internal.code;

import static dev.verity.internal.code.ErrorCodes.OWN;
import static dev.verity.internal.code.ErrorCodes.required;

import dev.verity.internal.constraint.NumericBound;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of constraints that Hibernate Validator has, by its name or by ours, where they are those of other constraints too. */
final class FurtherCodes {
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    private FurtherCodes() {}

    /** The code, or null if the constraint has one of its own. */
    static @Nullable Code find(String constraint, Map<String, Object> attributes, @Nullable Object value) {
        if (constraint.startsWith(OWN)) {
            return find(attributes, value, constraint.substring(OWN.length()));
        }
        return constraint.startsWith(HIBERNATE)
                ? find(attributes, value, constraint.substring(HIBERNATE.length()))
                : null;
    }

    private static @Nullable Code find(Map<String, Object> attributes, @Nullable Object value, String name) {
        return switch (name) {
            case "Length" ->
                SizeCodes.find(value, (Integer) required(attributes, "min"), (Integer) required(attributes, "max"));
            case "CodePointLength" ->
                SizeCodes.ofCodePoints(
                        value, (Integer) required(attributes, "min"), (Integer) required(attributes, "max"));
            case "Range" -> range((Long) required(attributes, "min"), (Long) required(attributes, "max"), value);
            case "UniqueElements" -> Code.of("unique_items");
            case "URL" -> Code.of("url");
            case "UUID" -> Code.of("uuid");
            case "time.DurationMin" -> Code.of("duration_too_short");
            case "time.DurationMax" -> Code.of("duration_too_long");
            default -> null;
        };
    }

    private static @Nullable Code range(long min, long max, @Nullable Object value) {
        if (!(value instanceof Number) && !(value instanceof CharSequence)) {
            return null;
        }
        return NumericBound.of(min).compare(value) < 0
                ? Code.of("greater_than_equal", "ge", min)
                : Code.of("less_than_equal", "le", max);
    }
}
