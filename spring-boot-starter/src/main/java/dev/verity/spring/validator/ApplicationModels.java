package dev.verity.spring.validator;

import dev.verity.model.Models;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;

/** Finds the model types of a ValidatorFactory. */
public final class ApplicationModels {
    private ApplicationModels() {}

    /** Those that a factory validates; null if there is none, or it is another provider's. */
    public static @Nullable Models of(@Nullable ValidatorFactory factory) {
        try {
            return factory == null ? null : factory.unwrap(Models.class);
        } catch (ValidationException ofAnotherProvider) {
            return null;
        }
    }
}
