package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.FutureOrPresent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks {@link FutureOrPresent}: a date or time lies in the future or the present. */
public final class FutureOrPresentValidator implements ConstraintValidator<FutureOrPresent, Object> {
    private final Duration clockShift;

    public FutureOrPresentValidator() {
        this(Duration.ZERO);
    }

    /** Accepts values up to that tolerance before the present too. */
    public FutureOrPresentValidator(Duration tolerance) {
        clockShift = tolerance.negated();
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
        return comparison >= 0;
    }
}
