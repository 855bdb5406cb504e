package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Checks {@link Size}: text, a collection, a map or an array has not too few and not too many elements. */
public final class SizeValidator implements ConstraintValidator<Size, Object> {
    private int min;
    private int max;

    @Override
    public void initialize(Size constraint) {
        min = constraint.min();
        max = constraint.max();
        requireBounds(Size.class, min, max);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || isSizeBetween(ElementCount.of(value, Size.class), min, max);
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    public static boolean isSizeBetween(int size, int min, int max) {
        return size >= min && size <= max;
    }

    static void requireBounds(Class<? extends Annotation> constraint, int min, int max) {
        if (min < 0) {
            throw new IllegalArgumentException("@" + constraint.getSimpleName() + ": min is " + min
                    + ", but must not be negative. Use 0, the default, for no lower bound.");
        }
        if (max < min) {
            throw new IllegalArgumentException("@" + constraint.getSimpleName() + ": max is " + max
                    + ", but must not be less than min, which is " + min + ". Leave max out for no upper bound.");
        }
    }
}
