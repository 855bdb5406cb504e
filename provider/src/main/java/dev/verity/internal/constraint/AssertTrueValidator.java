package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** Checks {@link AssertTrue}: a boolean is true. */
public final class AssertTrueValidator implements ConstraintValidator<AssertTrue, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof Boolean truth) {
            return isValid(truth.booleanValue());
        }
        throw UnsupportedValue.of(AssertTrue.class, value);
    }

    public static boolean isValid(boolean value) {
        return value;
    }
}
