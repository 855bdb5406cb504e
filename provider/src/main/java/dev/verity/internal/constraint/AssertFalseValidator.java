package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.AssertFalse;
import org.jspecify.annotations.Nullable;

/** Checks {@link AssertFalse}: a boolean is false. */
public final class AssertFalseValidator implements ConstraintValidator<AssertFalse, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof Boolean truth) {
            return isValid(truth.booleanValue());
        }
        throw UnsupportedValue.of(AssertFalse.class, value);
    }

    public static boolean isValid(boolean value) {
        return !value;
    }
}
