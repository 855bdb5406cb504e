package dev.verity.spring.model;

import dev.verity.model.Models;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Finds the models of the application when they are first needed: a bean, or those of the application's ValidatorFactory, so
 * that messages are in the language of the request and ConstraintValidators are injected. Thread-safe.
 */
public final class ModelSource implements Supplier<Models> {
    private final ObjectProvider<Models> beans;
    private final ObjectProvider<ValidatorFactory> factories;
    private volatile @Nullable Models models;

    public ModelSource(ObjectProvider<Models> beans, ObjectProvider<ValidatorFactory> factories) {
        this.beans = beans;
        this.factories = factories;
    }

    @Override
    public Models get() {
        Models found = models;
        if (found == null) {
            found = find();
            models = found;
        }
        return found;
    }

    private Models find() {
        Models bean = beans.getIfUnique();
        Models ofFactory = bean == null ? of(factories.getIfUnique()) : bean;
        return ofFactory == null ? Models.standard() : ofFactory;
    }

    /** The models of a factory, or null if it is of another provider. */
    static @Nullable Models of(@Nullable ValidatorFactory factory) {
        try {
            return factory == null ? null : factory.unwrap(Models.class);
        } catch (ValidationException ofAnotherProvider) {
            return null;
        }
    }
}
