package dev.verity.model;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.lang.reflect.Type;

/**
 * The types that one ValidatorFactory of Verity validates, from {@code factory.unwrap(Models.class)}. Thread-safe.
 *
 * <p>Messages, ConstraintValidators, the clock and all else are as that factory is configured.
 */
public interface Models {
    /** The handle of a class; the same one each time. */
    <T> ModelType<T> type(Class<T> type);

    /** The handle of any type. */
    <T> ModelType<T> type(TypeRef<T> type);

    /** The handle of a type that is only known by reflection, such as that of a parameter; a new one each time unless it is a class. */
    ModelType<?> type(Type type);

    /** The types of a factory with the default configuration, which is made at first use. */
    static Models standard() {
        return Standard.MODELS;
    }

    /** Makes the factory when it is first needed. */
    final class Standard {
        private static final Models MODELS = Validation.byProvider(VerityValidator.class)
                .configure()
                .buildValidatorFactory()
                .unwrap(Models.class);

        private Standard() {}
    }
}
