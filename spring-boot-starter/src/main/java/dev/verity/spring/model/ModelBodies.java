package dev.verity.spring.model;

import dev.verity.model.Coercion;
import dev.verity.model.JsonLimits;
import dev.verity.model.ModelType;
import dev.verity.model.ModelValidationException;
import dev.verity.model.Models;
import dev.verity.spring.ModelProperties;
import dev.verity.validator.ValidationListener;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The models that bodies are read as, each type prepared once. Thread-safe. */
public final class ModelBodies {
    private final Supplier<Models> models;
    private final Coercion coercion;
    private final JsonLimits limits;
    private final Measurement measurement;
    private final Map<Type, ModelType<Object>> types = new ConcurrentHashMap<>();

    /**
     * Prepares nothing yet.
     *
     * @param models asked when the first body comes
     * @param listeners asked when the first body comes
     */
    public ModelBodies(
            Supplier<Models> models, ModelProperties properties, Supplier<List<ValidationListener>> listeners) {
        this.models = models;
        this.coercion = properties.coercion();
        this.limits = properties.json().limits();
        this.measurement = new Measurement(listeners);
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
     * Reads a body and tells who listens.
     *
     * @throws ModelValidationException if it is not valid
     */
    @Nullable
    Object read(Type type, Input input) {
        ModelType<Object> prepared = type(type);
        Class<?> model = BodyTypes.modelIn(type);
        return model != null && measurement.isWanted() ? measured(model, prepared, input) : input.parse(prepared);
    }

    private @Nullable Object measured(Class<?> model, ModelType<Object> type, Input input) {
        long begin = System.nanoTime();
        try {
            Object value = input.parse(type);
            measurement.validated(model, begin, Set.of());
            return value;
        } catch (ModelValidationException e) {
            measurement.validated(model, begin, e.getConstraintViolations());
            throw e;
        } catch (UncheckedIOException e) {
            throw e; // there was no body to validate
        } catch (RuntimeException e) {
            measurement.failed(model, begin, e);
            throw e;
        }
    }
}
