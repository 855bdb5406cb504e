package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** Checks {@link DecimalMin}: a number, or text that reads as one, exceeds the bound, or equals it if that is inclusive. */
public final class DecimalMinValidator implements ConstraintValidator<DecimalMin, Object> {
    private NumericBound bound = NumericBound.ZERO;
    private boolean inclusive;

    @Override
    public void initialize(DecimalMin constraint) {
        bound = NumericBound.parse(DecimalMin.class, constraint.value());
        inclusive = constraint.inclusive();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || accepts(bound.compare(value), inclusive);
    }

    public NumericBound bound() {
        return bound;
    }

    public boolean inclusive() {
        return inclusive;
    }

    /** Whether a value that compares so with its {@link NumericBound} is valid. */
    public static boolean accepts(int comparison, boolean inclusive) {
        return inclusive ? comparison >= 0 : comparison > 0;
    }
}
