package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of one shape. Immutable, thread-safe. */
public abstract class Codec {
    /** The value of plain data, or {@link Binding#FAILED} with problems. */
    public abstract @Nullable Object fromValue(@Nullable Object input, Binding binding);

    /**
     * The value of the tokens that the parser is at the first of, or {@link Binding#FAILED} with problems. Afterwards, the
     * parser is at the last of them.
     */
    public abstract @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException;

    /** The value as plain data. */
    public abstract @Nullable Object toValue(@Nullable Object value, Dump dump);

    /** Writes the value. */
    public abstract void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException;
}
