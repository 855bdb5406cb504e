package dev.verity.model;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The compiled handle of a type: reads, validates, dumps and describes its values. Thread-safe.
 *
 * <p>Types are subclasses of {@link Model}, records, plain beans with a constructor without parameters, sealed interfaces of
 * these with a {@link Discriminator}, and lists, sets, maps, arrays and Optionals of any of these and of scalars.
 *
 * <p>Methods that make a value throw a {@link ModelValidationException} with all errors if the input is not valid, and a
 * {@link jakarta.validation.ConstraintDeclarationException} if the type itself is declared wrongly.
 *
 * @param <T> the type of the values
 */
public interface ModelType<T> {
    /** The handle of a class, validated as the default configuration says. */
    static <T> ModelType<T> of(Class<T> type) {
        return Models.standard().type(type);
    }

    /** The handle of any type, validated as the default configuration says. */
    static <T> ModelType<T> of(TypeRef<T> type) {
        return Models.standard().type(type);
    }

    /** The same type, its input read with a coercion unless its class or a field says otherwise. */
    ModelType<T> with(Coercion coercion);

    /** The same type with other limits to JSON input. */
    ModelType<T> with(JsonLimits limits);

    /** Makes a value of plain data: a Map for an object, an Iterable or array for a list; a built value is validated and returned. */
    T of(@Nullable Object input);

    /** Makes a value of JSON. */
    T parse(String json);

    /** Makes a value of JSON in UTF-8, UTF-16 or UTF-32. */
    T parse(byte[] json);

    /**
     * Makes a value of JSON in UTF-8, UTF-16 or UTF-32, and closes the stream.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    T parse(InputStream json);

    /** As {@link #of}, but tells errors instead of throwing them. */
    Result<T> check(@Nullable Object input);

    /** As {@link #parse(String)}, but tells errors instead of throwing them. */
    Result<T> checkJson(String json);

    /** As {@link #parse(byte[])}, but tells errors instead of throwing them. */
    Result<T> checkJson(byte[] json);

    /** Makes a value of each row: one result per row, in order. Many rows are shared among the threads of the common pool. */
    List<Result<T>> validateMany(Iterable<?> rows);

    /** Makes a value of each row: one result per row, in order. Many rows are shared among the threads of an executor. */
    List<Result<T>> validateMany(Iterable<?> rows, Executor executor);

    /** Makes a value of each element of a JSON array. A syntax error ends it with a result of its own. */
    List<Result<T>> parseMany(byte[] jsonArray);

    /** Makes a value of each element of a JSON array. A syntax error ends it with a result of its own. */
    List<Result<T>> parseMany(String jsonArray);

    /**
     * Makes a value of each element of a JSON array as it is asked for, in constant memory. Closing the stream closes the input.
     *
     * <p>A syntax error ends it with a result of its own. Reading throws {@link java.io.UncheckedIOException}.
     */
    Stream<Result<T>> stream(InputStream jsonArray);

    /**
     * Makes a value of each line of JSON in UTF-8 as it is asked for, in constant memory. Closing the stream closes the input.
     *
     * <p>Blank lines are passed over. Reading throws {@link java.io.UncheckedIOException}.
     */
    Stream<Result<T>> ndjson(InputStream lines);

    /** The value as plain data: objects as Maps in the order of declaration, containers as Lists and Maps, scalars as they are. */
    @Nullable
    Object dump(@Nullable T value);

    /** The value as plain data. */
    @Nullable
    Object dump(@Nullable T value, DumpOptions options);

    /** An object as a Map. */
    Map<String, @Nullable Object> dict(T object);

    /** An object as a Map. */
    Map<String, @Nullable Object> dict(T object, DumpOptions options);

    /** The value as JSON. */
    String json(@Nullable T value);

    /** The value as JSON. */
    String json(@Nullable T value, DumpOptions options);

    /** The value as JSON in UTF-8. */
    byte[] jsonBytes(@Nullable T value);

    /**
     * Writes the value as JSON in UTF-8; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if that fails
     */
    void write(@Nullable T value, OutputStream out, DumpOptions options);

    /** A copy of an object with some fields replaced, validated as a whole; the original stays as it is. */
    T with(T original, Map<String, ?> changes);

    /** The names of the fields that the input of an object set; all of them for objects that were not made from input. */
    Set<String> fieldsSet(T object);

    /** The JSON Schema of the input, as plain data. */
    Map<String, @Nullable Object> schema(SchemaProfile profile);

    /** The JSON Schema of the input, draft 2020-12. */
    default Map<String, @Nullable Object> schema() {
        return schema(SchemaProfile.STANDARD);
    }

    /** True when two objects are of the same class and all their fields are equal. */
    boolean areEqual(T one, @Nullable Object other);

    /** A hash code that equal objects have in common. */
    int hash(T object);

    /** The object in words, as {@code User(id=1, name=Alice)}; secrets as stars. */
    String describe(T object);
}
