package dev.verity.internal.schema;

import dev.verity.model.SchemaProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a schema may be written with, and how. Immutable. */
interface Profile {
    static Profile of(SchemaProfile profile) {
        return profile == SchemaProfile.STRICT ? new StrictProfile() : new StandardProfile();
    }

    /** True when objects list all their keys, and require them. */
    boolean isClosed();

    boolean hasConst();

    /** A number, or the text of one. */
    Map<String, @Nullable Object> numberOrText(String pattern);

    /** The limits to a number of characters, items or properties. */
    void putCounts(Map<String, @Nullable Object> schema, String what, int min, int max, Consumer<String> unsaid);

    /** At most so many UTF-16 units, where JSON Schema counts code points. */
    void putUnits(Map<String, @Nullable Object> schema, int max);

    void putUnique(Map<String, @Nullable Object> schema, Consumer<String> unsaid);

    /**
     * A form that text has.
     *
     * @param patterns takes what the format alone does not say
     */
    void putForm(
            Map<String, @Nullable Object> schema, @Nullable String format, String pattern, Consumer<String> patterns);

    /** What is said beside the schema: that a value is not shown, how it is encoded, what it is by default. */
    void putRemark(Map<String, @Nullable Object> schema, String keyword, Object value);

    /** One of several schemas. */
    String oneOf();

    /**
     * Ends a schema.
     *
     * @param further schemas that hold as well
     * @param unsaid rules that it does not tell
     */
    void finish(Map<String, @Nullable Object> schema, List<Map<String, @Nullable Object>> further, List<String> unsaid);

    /**
     * Refuses objects of unknown keys where they cannot be told.
     *
     * @param where the declaration, in words
     * @param what what it is, such as a Map
     */
    void requireKnownKeys(String where, String what);

    /** Refuses a root that is no object where it has to be one. */
    void requireObject(Class<?> root);
}
