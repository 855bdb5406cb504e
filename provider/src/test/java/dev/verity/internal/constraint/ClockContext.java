package dev.verity.internal.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;

/** A ConstraintValidatorContext that knows the time and nothing else. */
record ClockContext(ClockProvider getClockProvider) implements ConstraintValidatorContext {
    ClockContext(Clock clock) {
        this(() -> clock);
    }

    @Override
    public void disableDefaultConstraintViolation() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
