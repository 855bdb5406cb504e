package dev.verity.internal.codec;

import dev.verity.internal.coercion.Scalar;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.Shapes;
import dev.verity.internal.shape.ValueShape;
import dev.verity.internal.type.Generics;
import dev.verity.internal.type.PerClass;
import dev.verity.model.Coercion;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs and plans of all shapes met so far. Thread-safe. */
public final class Codecs {
    private final Shapes shapes;
    private final FieldValidation validation;
    private final CodeSource source;
    private final AnythingCodec anything = new AnythingCodec(this);
    private final PerClass<Map<Type, ModelPlan>> plans = new PerClass<>(new Function<>() {
        @Override
        public Map<Type, ModelPlan> apply(Class<?> type) {
            return new ConcurrentHashMap<>(1);
        }
    });

    /**
     * Makes a store.
     *
     * @param source gives what runs the plans
     */
    public Codecs(Shapes shapes, FieldValidation validation, CodeSource source) {
        this.shapes = shapes;
        this.validation = validation;
        this.source = source;
    }

    /** What checks constraints while objects are being made. */
    public FieldValidation validation() {
        return validation;
    }

    /** The plan of a class of objects. */
    public ModelPlan plan(Type type) {
        Map<Type, ModelPlan> ofClass = plans.get(Generics.erase(type));
        ModelPlan known = ofClass.get(type);
        if (known != null) {
            return known;
        }
        ModelPlan made = new ModelPlan(shapes.model(type), this, validation, source);
        ModelPlan earlier = ofClass.putIfAbsent(type, made);
        return earlier == null ? made : earlier;
    }

    /** The codec of a field. */
    Codec codec(ModelField field) {
        Codec codec = codec(field.value(), field.coercion());
        return field.isPlain() ? codec : new HookedCodec(codec, field);
    }

    /**
     * A codec of values of a shape.
     *
     * @param coercion the coercion of its scalars, or null for that of the call
     */
    public Codec codec(ValueShape shape, @Nullable Coercion coercion) {
        if (shape instanceof ValueShape.Single single) {
            return new SingleCodec(single, coercion);
        }
        if (shape instanceof ValueShape.Structure structure) {
            return new StructureCodec(structure, this);
        }
        if (shape instanceof ValueShape.Sequence sequence) {
            return new SequenceCodec(sequence, codec(sequence.element(), coercion));
        }
        if (shape instanceof ValueShape.Mapping mapping) {
            return new MappingCodec(mapping, codec(mapping.value(), coercion));
        }
        if (shape instanceof ValueShape.Maybe maybe) {
            return new MaybeCodec(maybe.raw(), codec(maybe.value(), coercion));
        }
        if (shape instanceof ValueShape.Hidden hidden) {
            return new HiddenCodec(codec(hidden.value(), coercion));
        }
        return shape instanceof ValueShape.Union union ? new UnionCodec(union, this) : anything;
    }

    Codec anything() {
        return anything;
    }

    /** The codec of a value by its class alone, or null if there is none. */
    @Nullable
    Codec ofValue(Object value) {
        Class<?> type = value.getClass();
        Scalar scalar = Scalar.of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : type);
        if (scalar != null) {
            return new SingleCodec(new ValueShape.Single(type, scalar, List.of()), null);
        }
        Type declared = value instanceof Iterable<?> ? Iterable.class : type;
        try {
            return codec(shapes.value(declared, null), null);
        } catch (ConstraintDeclarationException e) {
            return null;
        }
    }

    /** Forgets all. */
    public void clear() {
        plans.clear();
    }
}
