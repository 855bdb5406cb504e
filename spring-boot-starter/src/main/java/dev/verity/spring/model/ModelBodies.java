package dev.verity.spring.model;

import dev.verity.model.Coercion;
import dev.verity.model.JsonLimits;
import dev.verity.model.ModelType;
import dev.verity.model.ModelValidationException;
import dev.verity.model.Models;
import dev.verity.spring.ModelProperties;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The models that bodies are read as, each type prepared once. Thread-safe. */
public final class ModelBodies {
    private final Supplier<Models> models;
    private final Coercion coercion;
    private final JsonLimits limits;
    private final Map<Type, ModelType<Object>> types = new ConcurrentHashMap<>();

    /**
     * Prepares nothing yet.
     *
     * @param models asked when the first body comes
     */
    public ModelBodies(Supplier<Models> models, ModelProperties properties) {
        this.models = models;
        this.coercion = properties.coercion();
        this.limits = properties.json().limits();
    }

    /** Parses a body. */
    interface Input {
        @Nullable
        Object parse(ModelType<Object> type);
    }

    Models models() {
        return models.get();
    }

    ModelType<Object> type(Type type) {
        ModelType<Object> known = types.get(type);
        return known == null ? types.computeIfAbsent(type, this::prepared) : known;
    }

    @SuppressWarnings("unchecked")
    private ModelType<Object> prepared(Type type) {
        return (ModelType<Object>) models().type(type).with(coercion).with(limits);
    }

    /**
     * Reads a body.
     *
     * @throws ModelValidationException if it is not valid
     */
    @Nullable
    Object read(Type type, Input input) {
        return input.parse(type(type));
    }
}
