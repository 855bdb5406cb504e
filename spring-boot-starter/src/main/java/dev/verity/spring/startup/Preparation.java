package dev.verity.spring.startup;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.apache.commons.logging.LogFactory;

/**
 * Validates a specimen, so that the classes that validation needs are loaded before the application needs them.
 *
 * <p>Two thirds of what a first validation costs is that. The application's own factories are not touched.
 */
final class Preparation implements Runnable {
    @Override
    public void run() {
        try {
            validate();
        } catch (RuntimeException | LinkageError e) {
            LogFactory.getLog(Preparation.class).debug("Validation could not be prepared", e);
        }
    }

    /** Without validation.xml and without another provider in its shadow, both of which are the application's. */
    static void validate() {
        VerityConfiguration configuration = Validation.byProvider(VerityValidator.class)
                .providerResolver(new OnlyVerity())
                .configure()
                .ignoreXmlConfiguration()
                .addProperty(VerityConfiguration.SHADOW, "");
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            validator.validate(new Specimen("text", List.of(new Specimen("part", List.of()))));
        }
    }
}
