package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotEmpty}: text, a collection, a map or an array is there and has an element. */
public final class NotEmptyValidator implements ConstraintValidator<NotEmpty, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return false;
        }
        if (value instanceof Collection<?> collection) {
            return isValid(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return isValid(map);
        }
        return ElementCount.of(value, NotEmpty.class) > 0;
    }

    public static boolean isValid(@Nullable CharSequence value) {
        return value != null && value.length() > 0;
    }

    public static boolean isValid(@Nullable Collection<?> value) {
        return value != null && !value.isEmpty();
    }

    public static boolean isValid(@Nullable Map<?, ?> value) {
        return value != null && !value.isEmpty();
    }
}
