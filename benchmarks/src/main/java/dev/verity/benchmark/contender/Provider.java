package dev.verity.benchmark.contender;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

/** A provider of Jakarta Validation, and how its factory is built. */
public enum Provider {
    VERITY {
        @Override
        Configuration<?> configure() {
            return verity("auto");
        }
    },
    VERITY_COMPILED {
        @Override
        Configuration<?> configure() {
            return verity("compiled");
        }
    },
    VERITY_INTERPRETED {
        @Override
        Configuration<?> configure() {
            return verity("interpreted");
        }
    },
    HIBERNATE_VALIDATOR {
        @Override
        Configuration<?> configure() {
            return Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                    .configure();
        }
    },
    BVAL {
        @Override
        Configuration<?> configure() {
            return Validation.byProvider(org.apache.bval.jsr.ApacheValidationProvider.class)
                    .configure();
        }
    };

    abstract Configuration<?> configure();

    /** Builds a factory with the default configuration. */
    public ValidatorFactory buildValidatorFactory() {
        return configure().buildValidatorFactory();
    }

    private static Configuration<?> verity(String engine) {
        return Validation.byProvider(VerityValidator.class).configure().addProperty("verity.engine", engine);
    }
}
