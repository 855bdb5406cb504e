package dev.verity.quarkus.startup;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.jboss.logging.Logger;

/**
 * Has the JVM load what the first validation of all would have it load: the classes that read, plan and validate.
 *
 * <p>By a factory of its own, which is dropped: the application's keeps nothing of this, and nobody who listens to it hears of it.
 */
final class Preparation implements Runnable {
    private static final Logger LOG = Logger.getLogger(Preparation.class);

    @Override
    public void run() {
        VerityConfiguration configuration = Validation.byProvider(VerityValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .traversableResolver(new Specimen.Resolver())
                .engine(EngineMode.INTERPRETED)
                .addProperty(VerityConfiguration.SHADOW, "");
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            Specimen.validate(factory.getValidator());
            LOG.debug("Validation is prepared");
        } catch (NoSuchMethodException | RuntimeException | LinkageError e) {
            LOG.debug("Validation could not be prepared", e);
        }
    }
}
