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
 * Has the JVM do what the first validation of each class would have it do: load the classes that validate, constraints and their
 * ConstraintValidators, and parse annotations.
 *
 * <p>By a factory of its own, which is dropped: the application's reads nothing that it may never need, and nobody who listens to
 * it hears of this.
 *
 * @param classes names of constrained classes
 */
record Preparation(List<String> classes) implements Runnable {
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
            Validator validator = factory.getValidator();
            Specimen.validate(validator);
            for (String name : classes) {
                read(name, validator);
            }
            LOG.debugf("Validation of %d classes is prepared", classes.size());
        } catch (NoSuchMethodException | RuntimeException | LinkageError e) {
            LOG.debug("Validation could not be prepared", e);
        }
    }

    /** Whoever validates objects of a class that is declared wrongly is told then. */
    private static void read(String name, Validator validator) {
        try {
            validator.getConstraintsForClass(
                    Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            LOG.debugf(e, "Validation of %s could not be prepared", name);
        }
    }
}
