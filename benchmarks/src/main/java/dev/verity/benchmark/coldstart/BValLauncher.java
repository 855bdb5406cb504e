package dev.verity.benchmark.coldstart;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.apache.bval.jsr.ApacheValidationProvider;

/** Apache BVal. */
final class BValLauncher extends Launcher {
    private final Validator validator = Validation.byProvider(ApacheValidationProvider.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    public static void main(String[] arguments) throws Exception {
        new BValLauncher().launch(arguments);
    }

    @Override
    boolean isValid(Object bean) {
        return validator.validate(bean).isEmpty();
    }
}
