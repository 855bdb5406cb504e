package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Negative;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Checks {@link Negative}: a number, or text that reads as one, is less than zero. */
public final class NegativeValidator implements ConstraintValidator<Negative, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || accepts(NumericBound.ZERO.compare(value));
    }

    public static boolean isValid(long value) {
        return value < 0;
    }

    public static boolean isValid(double value) {
        return value < 0;
    }

    public static boolean isValid(BigDecimal value) {
        return value.signum() < 0;
    }

    public static boolean isValid(BigInteger value) {
        return value.signum() < 0;
    }

    /** Whether a value that compares so with {@link NumericBound#ZERO} is valid. */
    public static boolean accepts(int comparison) {
        return comparison < 0 && comparison != NumericBound.INCOMPARABLE;
    }
}
