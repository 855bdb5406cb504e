package dev.verity.internal.bootstrap;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** The default ConstraintValidatorFactory: makes instances by the constructor without parameters. */
final class ConstructorCalls implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return Instances.make(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        // Instances hold nothing that would have to be released.
    }
}
