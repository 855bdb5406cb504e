package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of one message may refer to and do.
 *
 * @param attributes the attributes of the constraint
 * @param variables what a ConstraintValidator added for use in expressions; takes precedence over attributes
 */
record ExpressionScope(
        Map<String, Object> attributes,
        Map<String, @Nullable Object> variables,
        @Nullable Object validatedValue,
        Locale locale,
        ExpressionLevel level) {

    static final String VALIDATED_VALUE = "validatedValue";
    private static final String FORMATTER = "formatter";

    boolean knows(String name) {
        return variables.containsKey(name)
                || attributes.containsKey(name)
                || name.equals(VALIDATED_VALUE)
                || name.equals(FORMATTER);
    }

    /** The value of a name that the scope {@linkplain #knows(String) knows}. */
    @Nullable
    Object value(String name) {
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        if (attributes.containsKey(name)) {
            return attributes.get(name);
        }
        return name.equals(VALIDATED_VALUE) ? validatedValue : new LocaleFormatter(locale);
    }
}
