package dev.verity.quarkus.config;

import dev.verity.validator.EngineMode;
import dev.verity.validator.OpenTraversableResolver;
import dev.verity.validator.VerityValidator;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Validates configuration mappings, before there are beans: by a factory of its own, which knows neither beans nor validation.xml.
 *
 * <p>Interpreted, since each mapping is validated once per start.
 */
public final class ConfigurationValidator implements BeanValidationConfigValidator {
    private static @Nullable ValidatorFactory factory;

    @Override
    public Validator getValidator() {
        return factory().getValidator();
    }

    static synchronized void close() {
        ValidatorFactory open = factory;
        factory = null;
        if (open != null) {
            open.close();
        }
    }

    private static synchronized ValidatorFactory factory() {
        ValidatorFactory open = factory;
        if (open == null) {
            open = Validation.byProvider(VerityValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .traversableResolver(new OpenTraversableResolver())
                    .engine(EngineMode.INTERPRETED)
                    .buildValidatorFactory();
            factory = open;
        }
        return open;
    }
}
