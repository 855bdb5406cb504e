package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Max;
import org.jspecify.annotations.Nullable;

/** Checks {@link Max}: a number, or text that reads as one, is not greater than the bound. */
public final class MaxValidator implements ConstraintValidator<Max, Object> {
    private NumericBound bound = NumericBound.ZERO;
    private long max;

    @Override
    public void initialize(Max constraint) {
        max = constraint.value();
        bound = NumericBound.of(max);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || accepts(bound.compare(value));
    }

    /** The bound, for values that are not integral primitives. */
    public NumericBound bound() {
        return bound;
    }

    public long max() {
        return max;
    }

    public static boolean isValid(long value, long max) {
        return value <= max;
    }

    /** Whether a value that compares so with its {@link NumericBound} is valid. */
    public static boolean accepts(int comparison) {
        return comparison <= 0 && comparison != NumericBound.INCOMPARABLE;
    }
}
