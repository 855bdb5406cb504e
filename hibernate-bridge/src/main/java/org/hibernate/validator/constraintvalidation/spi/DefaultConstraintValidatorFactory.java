package org.hibernate.validator.constraintvalidation.spi;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;

/** Makes ConstraintValidators by their constructor without parameters, and forgets them. Thread-safe. */
public class DefaultConstraintValidatorFactory implements ConstraintValidatorFactory {
    private final ConstraintValidatorFactory verity =
            Validation.byProvider(HibernateValidator.class).configure().getDefaultConstraintValidatorFactory();

    /** A factory, of which one serves all. */
    public DefaultConstraintValidatorFactory() {}

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return verity.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        verity.releaseInstance(instance);
    }
}
