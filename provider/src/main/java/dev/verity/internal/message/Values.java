package dev.verity.internal.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a message may show, apart from the validated one: {@code duration} is one too where the attributes tell
 * {@linkplain DurationText a duration} in parts.
 *
 * @param attributes the attributes of the constraint
 * @param parameters what a ConstraintValidator added for use as a parameter; takes precedence over attributes
 */
record Values(Map<String, Object> attributes, Map<String, @Nullable Object> parameters) {

    /** The value that replaces a parameter, or null if the name is unknown. */
    @Nullable
    Object parameter(String name) {
        Object value = parameters.get(name);
        if (value == null) {
            value = attributes.get(name);
        }
        return value == null && name.equals(DurationText.PARAMETER) ? DurationText.of(attributes) : value;
    }
}
