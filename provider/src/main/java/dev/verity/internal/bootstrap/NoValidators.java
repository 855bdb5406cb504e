package dev.verity.internal.bootstrap;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Gives one thing for all ConstraintValidators of the application where none is ever called: kernels do not name their classes. */
final class NoValidators implements ConstraintValidatorFactory {
    @Override
    @SuppressWarnings("unchecked") // nobody but the planner asks, which knows them as ConstraintValidators
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return (T) (ConstraintValidator<?, ?>) new Stub();
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}

    private static final class Stub implements ConstraintValidator<Annotation, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            throw new UnsupportedOperationException("Kernels are prepared here, not run");
        }
    }
}
