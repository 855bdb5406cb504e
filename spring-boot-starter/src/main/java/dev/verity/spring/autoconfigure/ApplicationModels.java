package dev.verity.spring.autoconfigure;

import dev.verity.model.Models;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;

/** Finds the model types of the application's ValidatorFactory. */
final class ApplicationModels {
    private ApplicationModels() {}

    /** Those of the factory, else, where it is another provider's or there is no single one, those of a default factory. */
    static Models of(@Nullable ValidatorFactory factory) {
        if (factory == null) {
            return Models.standard();
        }
        try {
            return factory.unwrap(Models.class);
        } catch (ValidationException e) {
            return Models.standard();
        }
    }
}
