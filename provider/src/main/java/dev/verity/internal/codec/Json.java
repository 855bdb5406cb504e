package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import dev.verity.model.JsonLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes parsers and generators of JSON. */
public final class Json {
    /** With the standard limits. */
    public static final JsonFactory STANDARD = factory(JsonLimits.STANDARD);

    /** For what was read within limits already. */
    static final JsonFactory UNLIMITED =
            factory(new JsonLimits(Binding.DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE, 1));

    private Json() {}

    /** A factory with limits. */
    public static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Dump.DEEPEST + 1) // so that Dump tells what is wrong
                        .build())
                .build();
    }

    /** The one value that a parser has. */
    public static @Nullable Object readAll(JsonParser parser, Codec codec, Binding binding) throws IOException {
        if (parser.nextToken() == null) {
            throw new com.fasterxml.jackson.core.io.JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "no content");
        }
        Object value = codec.fromTokens(parser, binding);
        if (parser.nextToken() != null) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "content after the value");
        }
        return value;
    }

    static @Nullable Object read(String text, Codec codec, Binding binding) throws IOException {
        try (JsonParser parser = STANDARD.createParser(text)) {
            return readAll(parser, codec, binding);
        }
    }
}
