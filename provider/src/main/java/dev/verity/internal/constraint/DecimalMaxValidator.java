package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMax;
import org.jspecify.annotations.Nullable;

/** Checks {@link DecimalMax}: a number, or text that reads as one, is less than the bound, or equal if that is inclusive. */
public final class DecimalMaxValidator implements ConstraintValidator<DecimalMax, Object> {
    private NumericBound bound = NumericBound.ZERO;
    private boolean inclusive;

    @Override
    public void initialize(DecimalMax constraint) {
        bound = NumericBound.parse(DecimalMax.class, constraint.value());
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
        return comparison != NumericBound.INCOMPARABLE && (inclusive ? comparison <= 0 : comparison < 0);
    }
}
