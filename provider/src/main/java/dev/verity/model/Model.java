package dev.verity.model;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A base class for typed data: untrusted input becomes an object whose fields hold valid values, or a list of all that is
 * wrong; the object becomes a Map or JSON again.
 *
 * <p>Values live in the fields of the subclass, superclass first, in the order of declaration; static and transient fields
 * are no part of the data. The static methods do the same for records and plain beans; {@link ModelType} is the handle for hot loops.
 *
 * <p>Models are equal if they are of the same class and all their fields are equal.
 */
public abstract class Model {
    /** Which fields the input set, and the extra keys that it had; null when the object was not made from input. */
    @SuppressWarnings("UnusedVariable") // read and written by what binds and dumps
    private transient @Nullable Object state;

    /** Called by subclasses, whose fields begin with their defaults. */
    protected Model() {}

    /**
     * Makes an object of a Map.
     *
     * @throws ModelValidationException if the input is not valid
     */
    public static <T> T of(Class<T> type, Map<String, ?> input) {
        return ModelType.of(type).of(input);
    }

    /**
     * Makes an object of a Map.
     *
     * @throws ModelValidationException if the input is not valid
     */
    public static <T> T of(Class<T> type, Map<String, ?> input, Coercion coercion) {
        return ModelType.of(type).with(coercion).of(input);
    }

    /**
     * Makes an object of JSON.
     *
     * @throws ModelValidationException if the input is not valid
     */
    public static <T> T parse(Class<T> type, String json) {
        return ModelType.of(type).parse(json);
    }

    /**
     * Makes an object of JSON.
     *
     * @throws ModelValidationException if the input is not valid
     */
    public static <T> T parse(Class<T> type, byte[] json) {
        return ModelType.of(type).parse(json);
    }

    /**
     * Makes an object of JSON, and closes the stream.
     *
     * @throws ModelValidationException if the input is not valid
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static <T> T parse(Class<T> type, InputStream json) {
        return ModelType.of(type).parse(json);
    }

    /** Makes an object of each row: one result per row, in order. */
    public static <T> List<Result<T>> validateMany(Class<T> type, Iterable<?> rows) {
        return ModelType.of(type).validateMany(rows);
    }

    /** A record, bean or Model as a Map. */
    public static Map<String, @Nullable Object> dict(Object object) {
        return typeOf(object).dict(object);
    }

    /** A record, bean or Model as JSON. */
    public static String json(Object object) {
        return typeOf(object).json(object);
    }

    /**
     * A copy of a record, bean or Model with some fields replaced, validated as a whole.
     *
     * @throws ModelValidationException if the copy is not valid; the original stays as it is
     */
    public static <T> T with(T original, Map<String, ?> changes) {
        return typeOf(original).with(original, changes);
    }

    /** The JSON Schema of a class, draft 2020-12. */
    public static Map<String, @Nullable Object> schema(Class<?> type) {
        return ModelType.of(type).schema();
    }

    /** This object as a Map, in the order of declaration. */
    public final Map<String, @Nullable Object> dict() {
        return typeOf(this).dict(this);
    }

    /** This object as a Map. */
    public final Map<String, @Nullable Object> dict(DumpOptions options) {
        return typeOf(this).dict(this, options);
    }

    /** This object as JSON. */
    public final String json() {
        return typeOf(this).json(this);
    }

    /** This object as JSON. */
    public final String json(DumpOptions options) {
        return typeOf(this).json(this, options);
    }

    /**
     * A copy with some fields replaced, validated as a whole; this object stays as it is.
     *
     * @param <T> the class of this object
     * @throws ModelValidationException if the copy is not valid
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public final <T extends Model> T with(Map<String, ?> changes) {
        return (T) typeOf(this).with(this, changes);
    }

    /** The names of the fields that the input set; all of them if this object was not made from input. */
    public final Set<String> fieldsSet() {
        return typeOf(this).fieldsSet(this);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // models of different classes have different fields
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other != null
                        && other.getClass() == getClass()
                        && typeOf(this).areEqual(this, other));
    }

    @Override
    public int hashCode() {
        return typeOf(this).hash(this);
    }

    /** The class and the fields, as {@code User(id=1, name=Alice)}; secrets as stars. */
    @Override
    public String toString() {
        return typeOf(this).describe(this);
    }

    @SuppressWarnings("unchecked")
    private static <T> ModelType<T> typeOf(T object) {
        return ModelType.of((Class<T>) object.getClass());
    }
}
