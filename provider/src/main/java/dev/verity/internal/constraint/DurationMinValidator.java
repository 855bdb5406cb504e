package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.time.DurationMin}: a duration is long enough. */
final class DurationMinValidator implements ConstraintValidator<Annotation, Duration> {
    private DurationBound bound = DurationBound.ZERO;

    @Override
    public void initialize(Annotation annotation) {
        bound = DurationBound.of(new NamedAttributes(annotation));
    }

    @Override
    public boolean isValid(@Nullable Duration value, ConstraintValidatorContext context) {
        return value == null || bound.isAtMost(value);
    }
}
