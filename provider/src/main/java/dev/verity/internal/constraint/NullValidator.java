package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Null;
import org.jspecify.annotations.Nullable;

/** Checks {@link Null}: there is no value. */
public final class NullValidator implements ConstraintValidator<Null, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null;
    }
}
