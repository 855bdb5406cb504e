package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotNull}: there is a value. */
public final class NotNullValidator implements ConstraintValidator<NotNull, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value != null;
    }
}
