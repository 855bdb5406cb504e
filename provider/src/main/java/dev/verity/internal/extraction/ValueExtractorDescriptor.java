package dev.verity.internal.extraction;

import dev.verity.internal.type.Generics;
import dev.verity.validator.UnmadeExtractor;
import jakarta.validation.ValidationException;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * A value extractor with its definition (Jakarta Validation 4).
 *
 * <p>Immutable; as thread-safe as the extractor itself.
 */
public final class ValueExtractorDescriptor {

    /** In place of a type argument's index: the components of an array. */
    public static final int ARRAY_COMPONENT = -2;

    /** In place of a type argument's index: what a container that is not generic holds. */
    public static final int WHOLE_CONTAINER = -3;

    private final Definition definition;
    private final boolean unwrapByDefault;
    private final Shape shape;
    private final @Nullable ValueExtractor<?> extractor;

    private ValueExtractorDescriptor(
            Definition definition, boolean unwrapByDefault, Shape shape, @Nullable ValueExtractor<?> extractor) {
        this.definition = definition;
        this.unwrapByDefault = unwrapByDefault;
        this.shape = shape;
        this.extractor = extractor;
    }

    /** The type and type parameter that an extractor handles, of which a configuration may hold only one. */
    public record Key(Class<?> containerType, int typeArgument) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && containerType == that.containerType
                    && typeArgument == that.typeArgument;
        }

        @Override
        public int hashCode() {
            return containerType.hashCode() * 31 + typeArgument;
        }
    }

    /**
     * Reads the definition of an extractor from its class.
     *
     * @throws jakarta.validation.valueextraction.ValueExtractorDefinitionException if it is illegal
     */
    public static ValueExtractorDescriptor of(ValueExtractor<?> extractor) {
        return of(extractor, extractor instanceof UnmadeExtractor unmade ? unmade.type() : extractor.getClass());
    }

    /**
     * Reads the definition of an extractor from the class given, for instances of generated subclasses such as proxies.
     *
     * @throws jakarta.validation.valueextraction.ValueExtractorDefinitionException if it is illegal
     */
    public static ValueExtractorDescriptor of(ValueExtractor<?> extractor, Class<?> definedBy) {
        return new ValueExtractorDescriptor(
                new DefinitionReader(definedBy).read(),
                definedBy.isAnnotationPresent(UnwrapByDefault.class),
                Shape.CUSTOM,
                extractor);
    }

    static ValueExtractorDescriptor builtIn(Definition definition, boolean unwrapByDefault, Shape shape) {
        return new ValueExtractorDescriptor(definition, unwrapByDefault, shape, null);
    }

    static ValueExtractorDescriptor builtIn(
            Definition definition, boolean unwrapByDefault, ValueExtractor<?> extractor) {
        return new ValueExtractorDescriptor(definition, unwrapByDefault, Shape.CUSTOM, extractor);
    }

    public Class<?> containerType() {
        return definition.containerType();
    }

    /** Returns the container type with its own type variables as arguments, the class itself if it is not generic. */
    public Type containerGenericType() {
        TypeVariable<?>[] parameters = containerType().getTypeParameters();
        return parameters.length == 0 ? containerType() : Generics.parameterized(containerType(), parameters);
    }

    /** Returns the index of the extracted type parameter, {@link #ARRAY_COMPONENT} or {@link #WHOLE_CONTAINER}. */
    public int typeArgument() {
        return definition.typeArgument();
    }

    /** Returns the extracted type: a type variable of the container, an array's component type or the type given. */
    public Type extractedType() {
        Type extracted = definition.extractedType();
        return extracted == null ? containerType().getTypeParameters()[typeArgument()] : extracted;
    }

    public boolean unwrapByDefault() {
        return unwrapByDefault;
    }

    public Shape shape() {
        return shape;
    }

    /** Returns the extractor to call, null for built-in ones whose shape says all. */
    public @Nullable ValueExtractor<?> extractor() {
        return extractor;
    }

    public Key key() {
        return new Key(containerType(), typeArgument());
    }

    /** Returns the type of the elements that a container of the given type holds; of a wildcard its bound. */
    public Type elementTypeOf(Type container) {
        if (typeArgument() == ARRAY_COMPONENT) {
            return componentTypeOf(container);
        }
        if (typeArgument() == WHOLE_CONTAINER) {
            return extractedType();
        }
        Type element = Generics.resolve(extractedType(), container);
        return element instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : element;
    }

    private Type componentTypeOf(Type container) {
        if (container instanceof GenericArrayType array) {
            return array.getGenericComponentType();
        }
        Class<?> component = Generics.erase(container).getComponentType();
        return component == null ? extractedType() : component;
    }

    /**
     * Returns the index, for property paths, of the declared container's type argument that is extracted, null if
     * none.
     */
    public @Nullable Integer typeArgumentOf(Class<?> declaredContainer) {
        if (typeArgument() < 0 || !containerType().isAssignableFrom(declaredContainer)) {
            return null;
        }
        int index = Generics.typeArgumentSeenFrom(declaredContainer, containerType(), typeArgument());
        return index < 0 ? null : index;
    }

    /**
     * Passes each element of a container to a receiver.
     *
     * @throws ValidationException if the extractor or the container fails, with the failure as its cause
     */
    public void extract(Object container, ElementReceiver receiver) {
        try {
            if (extractor == null) {
                ShapeWalk.walk(shape, container, receiver);
            } else {
                CustomWalk.walk(extractor, container, receiver);
            }
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "Value extractor %s failed on a container of %s: see the cause."
                            .formatted(name(), container.getClass().getTypeName()),
                    e);
        }
    }

    /** Returns the extractor's name in messages. */
    String name() {
        return extractor == null
                ? "for %s of %s (built-in)"
                        .formatted(
                                extractedType().getTypeName(),
                                containerGenericType().getTypeName())
                : extractor.getClass().getTypeName();
    }

    @Override
    public String toString() {
        return name();
    }
}
