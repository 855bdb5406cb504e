package dev.verity.benchmark.coldstart;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;

/** Hibernate Validator. */
final class HibernateValidatorLauncher extends Launcher {
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    public static void main(String[] arguments) throws Exception {
        new HibernateValidatorLauncher().launch(arguments);
    }

    @Override
    boolean isValid(Object bean) {
        return validator.validate(bean).isEmpty();
    }
}
