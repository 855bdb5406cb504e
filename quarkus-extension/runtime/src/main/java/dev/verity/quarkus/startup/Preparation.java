package dev.verity.quarkus.startup;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Does what the first validation of each class would have to do first: loads the classes that validate, and reads the constraints
 * of those that are validated.
 *
 * @param validator the application's; no object is validated by it, so that nobody who listens hears of it
 * @param classes names of constrained classes
 */
record Preparation(Validator validator, List<String> classes) implements Runnable {
    private static final Logger LOG = Logger.getLogger(Preparation.class);

    @Override
    public void run() {
        try {
            validateSpecimen();
            classes.forEach(this::read);
            LOG.debugf("Validation of %d classes is prepared", classes.size());
        } catch (NoSuchMethodException | RuntimeException | LinkageError e) {
            LOG.debug("Validation could not be prepared", e);
        }
    }

    private static void validateSpecimen() throws NoSuchMethodException {
        VerityConfiguration configuration = Validation.byProvider(VerityValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .traversableResolver(new Specimen.Resolver())
                .engine(EngineMode.INTERPRETED)
                .addProperty(VerityConfiguration.SHADOW, "");
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            Specimen.validate(factory.getValidator());
        }
    }

    /** Whoever validates objects of a class that is declared wrongly is told then. */
    private void read(String name) {
        try {
            validator.getConstraintsForClass(
                    Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            LOG.debugf(e, "Validation of %s could not be prepared", name);
        }
    }
}
