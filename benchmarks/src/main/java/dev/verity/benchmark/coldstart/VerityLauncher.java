package dev.verity.benchmark.coldstart;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** Verity, with the engine that the system property {@code verity.engine} names. */
final class VerityLauncher extends Launcher {
    private final Validator validator = Validation.byProvider(VerityValidator.class)
            .configure()
            .addProperty("verity.engine", System.getProperty("verity.engine", "auto"))
            .buildValidatorFactory()
            .getValidator();

    public static void main(String[] arguments) throws Exception {
        new VerityLauncher().launch(arguments);
    }

    @Override
    boolean isValid(Object bean) {
        return validator.validate(bean).isEmpty();
    }
}
