package dev.verity.internal.shape;

import dev.verity.internal.coercion.Scalar;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** What values of a declared type look like in input and output. Immutable. */
public sealed interface ValueShape {
    /** The erased declared type. */
    Class<?> raw();

    /**
     * A single value.
     *
     * @param transforms what happens to texts, in order
     */
    record Single(Class<?> raw, Scalar scalar, List<TextTransform> transforms) implements ValueShape {}

    /** A list, set or other collection, or an array. */
    record Sequence(Class<?> raw, SequenceKind kind, ValueShape element) implements ValueShape {}

    /** A map, whose keys are texts in JSON. */
    record Mapping(Class<?> raw, MapKind kind, Scalar key, ValueShape value) implements ValueShape {}

    /** An Optional of a value, an OptionalInt, OptionalLong or OptionalDouble. */
    record Maybe(Class<?> raw, ValueShape value) implements ValueShape {}

    /** A value that is not shown. */
    record Hidden(Class<?> raw, ValueShape value) implements ValueShape {}

    /** Anything, as it is. */
    record Anything(Class<?> raw) implements ValueShape {}

    /** An object with fields; its model is found when it is first needed, since types may contain themselves. */
    record Structure(Class<?> raw, Type type, Shapes shapes) implements ValueShape {
        /** The shape of the objects. */
        public ModelShape model() {
            return shapes.model(type);
        }

        @Override
        public String toString() {
            return type.getTypeName();
        }
    }

    /**
     * An object of one of the classes that a sealed interface permits.
     *
     * @param discriminator the key that tells the class
     * @param byTag the classes by the values of the key, in order of declaration
     */
    record Union(Class<?> raw, String discriminator, Map<String, Structure> byTag) implements ValueShape {}
}
