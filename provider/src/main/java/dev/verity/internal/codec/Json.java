package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.verity.model.JsonLimits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** What to tell of something wrong at the token that a parser is at. */
    static Map<String, Object> error(String error, JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return error(error, at.getLineNr(), at.getColumnNr(), Math.max(at.getByteOffset(), at.getCharOffset()));
    }

    /** What to tell of something wrong at a place in the text. */
    public static Map<String, Object> error(String error, long line, int column, long offset) {
        Map<String, Object> ctx = new LinkedHashMap<>();
        ctx.put("error", error);
        ctx.put("line", line == (int) line ? (Object) (int) line : (Object) line);
        ctx.put("column", column);
        ctx.put("offset", offset);
        return ctx;
    }

    static @Nullable Object read(String text, Codec codec, Binding binding) throws IOException {
        try (JsonParser parser = STANDARD.createParser(text)) {
            return readAll(parser, codec, binding);
        }
    }
}
