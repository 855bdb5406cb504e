package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Checks {@link Min}: a number, or text that reads as one, is not less than the bound. */
public final class MinValidator implements ConstraintValidator<Min, Object> {
    private NumericBound bound = NumericBound.ZERO;
    private long min;

    @Override
    public void initialize(Min constraint) {
        min = constraint.value();
        bound = NumericBound.of(min);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || accepts(bound.compare(value));
    }

    /** The bound, for values that are not integral primitives. */
    public NumericBound bound() {
        return bound;
    }

    public long min() {
        return min;
    }

    public static boolean isValid(long value, long min) {
        return value >= min;
    }

    /** Whether a value that compares so with its {@link NumericBound} is valid. */
    public static boolean accepts(int comparison) {
        return comparison >= 0;
    }
}
