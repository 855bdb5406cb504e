package dev.verity.internal.model;

import dev.verity.internal.codec.CheckedCodec;
import dev.verity.internal.codec.CodeSource;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Codecs;
import dev.verity.internal.codec.GuardedCodec;
import dev.verity.internal.codec.InterpretedCode;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.ObjectCode;
import dev.verity.internal.kernel.ObjectCompiler;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.observation.Listeners;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.schema.Schemas;
import dev.verity.internal.shape.Shapes;
import dev.verity.internal.shape.ValueShape;
import dev.verity.internal.type.Generics;
import dev.verity.internal.type.PerClass;
import dev.verity.model.ModelType;
import dev.verity.model.Models;
import dev.verity.model.TypeRef;
import dev.verity.validator.EngineMode;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of one ValidatorFactory. Thread-safe. */
public final class ModelTypes implements Models {
    private final MetadataStore metadata;
    private final MessageInterpolator interpolator;
    private final Shapes shapes;
    private final ImplicitCascades cascades;
    private final Validator validator;
    private final Codecs codecs;

    /** Interprets, to be compared with; null unless both engines run. */
    private final @Nullable Codecs control;

    private final Schemas schemas;
    private final @Nullable Listeners listeners;
    private final PerClass<ModelType<?>> types = new PerClass<>(new Function<>() {
        @Override
        public ModelType<?> apply(Class<?> type) {
            return handle(type);
        }
    });

    /**
     * Makes a set of types.
     *
     * @param metadata what is declared on all classes
     * @param validators makes the Validator of metadata that has the cascades of models
     * @param listeners who is told of input, or null
     */
    public ModelTypes(
            MetadataStore metadata,
            Function<MetadataStore, Validator> validators,
            MessageInterpolator interpolator,
            EngineMode engine,
            @Nullable Listeners listeners) {
        this.metadata = metadata;
        this.interpolator = interpolator;
        this.shapes = new Shapes(new ConstraintRequirements(metadata));
        this.cascades = new ImplicitCascades(shapes);
        this.validator = validators.apply(metadata.derived(this::withCascades));
        ShapeValidation whileMaking = new ShapeValidation(validator, shapes);
        this.codecs = new Codecs(shapes, whileMaking, source(engine));
        this.control = engine == EngineMode.CHECKED ? new Codecs(shapes, whileMaking, InterpretedCode::new) : null;
        this.schemas = new Schemas(metadata, codecs);
        this.listeners = listeners;
    }

    private static CodeSource source(EngineMode engine) {
        return switch (engine) {
            case INTERPRETED -> InterpretedCode::new;
            case COMPILED, CHECKED -> ModelTypes::compiled;
            case AUTO -> plan -> new CountingCode(plan, new InterpretedCode(plan), ModelTypes::compiled);
        };
    }

    private static ObjectCode compiled(ModelPlan plan) {
        ObjectCode code = new ObjectCompiler().compile(plan);
        return code == null ? new InterpretedCode(plan) : code;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ModelType<T> type(Class<T> type) {
        return (ModelType<T>) types.get(type);
    }

    @Override
    public <T> ModelType<T> type(TypeRef<T> type) {
        return handle(type.type().getType(), type.type(), type.getClass());
    }

    @Override
    public ModelType<?> type(Type type) {
        return type instanceof Class<?> plain ? type(plain) : this.<Object>handle(type, null, Generics.erase(type));
    }

    /** Forgets all classes. */
    public void clear() {
        types.clear();
        codecs.clear();
        if (control != null) {
            control.clear();
        }
        shapes.clear();
    }

    private <T> ModelType<T> handle(Class<T> type) {
        return handle(type, null, type);
    }

    private <T> ModelType<T> handle(Type type, @Nullable AnnotatedType annotated, Class<?> holder) {
        ValueShape shape = shapes.value(type, annotated);
        boolean isObject = shape instanceof ValueShape.Structure || shape instanceof ValueShape.Union;
        if (shape instanceof ValueShape.Structure structure) {
            codecs.plan(structure.type());
        }
        Class<?> raw = Generics.erase(type);
        Observation observation = listeners == null ? null : new Observation(listeners, raw);
        boolean isBare = annotated == null && !isObject;
        return new ModelHandle<>(
                shape,
                codec(shape, observation),
                new Errors(shape, raw, subject(type), interpolator),
                new RootValidation(validator, shape, isObject ? null : isBare ? Bare.class : holder),
                codecs,
                profile -> schemas.of(shape, annotated == null ? null : metadata.value(holder, annotated), profile),
                ModelOptions.STANDARD,
                observation);
    }

    private Codec codec(ValueShape shape, @Nullable Observation observation) {
        Codec codec = codecs.codec(shape, null);
        Codec guarded = new GuardedCodec(control == null ? codec : new CheckedCodec(codec, control.codec(shape, null)));
        return observation == null ? guarded : new ObservedCodec(guarded, observation);
    }

    /** A type in words, without packages and enclosing classes. */
    private static String subject(Type type) {
        return type instanceof Class<?> plain
                ? plain.getSimpleName()
                : type.getTypeName().replaceAll("[\\w.$]*[.$](?=\\w)", "");
    }

    private BeanMetadata withCascades(BeanMetadata declared) {
        return TypeRef.class.isAssignableFrom(declared.type()) && declared.type() != TypeRef.class
                ? holder(declared)
                : cascades.with(declared);
    }

    /** A subclass of TypeRef declares its type on one property, from which validation does not cascade. */
    private BeanMetadata holder(BeanMetadata declared) {
        AnnotatedType type = TypeRefs.typeOf(declared.type());
        PropertyMetadata value =
                new PropertyMetadata(RootValidation.PROPERTY, TypeRefs.MEMBER, metadata.value(declared.type(), type));
        return new BeanMetadata(
                declared.type(), declared.superclasses(), List.of(), List.of(value), declared.executables(), List.of());
    }

    /** Declares a value of a class without type arguments and constraints. */
    private static final class Bare extends TypeRef<Object> {}
}
