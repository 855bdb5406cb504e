package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes the fields of objects of one model: interpreted, or compiled. Immutable, thread-safe. */
public abstract class ObjectCode {
    /** The object of an input Map, or {@link Binding#FAILED} with problems. */
    public abstract @Nullable Object fromMap(Map<?, ?> input, Binding binding);

    /**
     * The object of the tokens after a START_OBJECT, or {@link Binding#FAILED} with problems. Afterwards, the parser is at the
     * END_OBJECT. It may also be at a later field's value, whose fields before are not wanted.
     */
    public abstract @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException;

    /** Puts all fields into a Map under their keys. */
    public abstract void toMap(Object object, Map<String, @Nullable Object> into, Dump dump);

    /** Writes all fields under their keys. */
    public abstract void toTokens(Object object, JsonGenerator generator, Dump dump) throws IOException;
}
