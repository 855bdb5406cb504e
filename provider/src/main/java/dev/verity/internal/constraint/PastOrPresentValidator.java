package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks {@link PastOrPresent}: a date or time lies in the past or the present. */
public final class PastOrPresentValidator implements ConstraintValidator<PastOrPresent, Object> {
    private final Duration clockShift;

    public PastOrPresentValidator() {
        this(Duration.ZERO);
    }

    /** Accepts values up to that tolerance after the present too. */
    public PastOrPresentValidator(Duration tolerance) {
        clockShift = tolerance;
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || accepts(PresentComparison.compare(value, PresentComparison.clock(context, clockShift)));
    }

    /** How far the clock is moved before values are compared with it. */
    public Duration clockShift() {
        return clockShift;
    }

    /** Whether a value with that {@link PresentComparison} is valid. */
    public static boolean accepts(int comparison) {
        return comparison <= 0;
    }
}
