package dev.verity.internal.shape;

import dev.verity.internal.type.Generics;
import dev.verity.internal.type.PerClass;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes of all types met so far, each read once. Thread-safe. */
public final class Shapes {
    private final ModelReader models;
    private final ValueShapeReader values = new ValueShapeReader(this);
    private final PerClass<Map<Type, ModelShape>> known = new PerClass<>(new Function<>() {
        @Override
        public Map<Type, ModelShape> apply(Class<?> type) {
            return new ConcurrentHashMap<>(1);
        }
    });

    public Shapes(Requirements requirements) {
        this.models = new ModelReader(requirements, values);
    }

    /**
     * The shape of values of a type.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if there is none
     */
    public ValueShape value(Type type, @Nullable AnnotatedType annotated) {
        return values.read(TypeUse.of(type, annotated, new java.lang.annotation.Annotation[0], type.getTypeName()));
    }

    /**
     * The shape of a class of objects.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if it is declared wrongly
     */
    public ModelShape model(Type type) {
        Map<Type, ModelShape> ofClass = known.get(Generics.erase(type));
        ModelShape shape = ofClass.get(type);
        if (shape != null) {
            return shape;
        }
        ModelShape read = models.read(type);
        ModelShape earlier = ofClass.putIfAbsent(type, read);
        return earlier == null ? read : earlier;
    }

    /** The shape that objects of a class have if they were met, or null. */
    public @Nullable ModelShape find(Class<?> type) {
        return known.get(type).values().stream().findFirst().orElse(null);
    }

    /** Forgets all. */
    public void clear() {
        known.clear();
    }
}
