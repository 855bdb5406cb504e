package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Parses lines. To begin a parser costs as much as to parse a short line, so one goes through all the lines that the buffer
 * has. Where a line is not just one array or object, the parser may have gone astray: then the line gets a parser of its own,
 * which tells what is wrong, and the lines that follow a new one. Not thread-safe.
 */
final class LineParsing {
    private final JsonFactory json;
    private final Codec codec;
    private final LineReader lines;
    private final Binding binding;
    private @Nullable JsonParser shared;

    /** The offsets in the stream of the lines that the shared parser goes through. */
    private long begin;

    private long end;

    LineParsing(JsonFactory json, Codec codec, LineReader lines, Binding binding) {
        this.json = json;
        this.codec = codec;
        this.lines = lines;
        this.binding = binding;
    }

    /** What the line is made into. */
    @Nullable
    Object read() {
        JsonParser parser = null;
        try {
            parser = parserOfMany();
            shared = null; // until the line turns out to be one
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
                Object made = codec.fromTokens(parser, binding);
                if (lines.isBlankFrom(begin + parser.currentLocation().getByteOffset())) {
                    shared = parser;
                    return made;
                }
            }
        } catch (IOException e) {
            // told by a parser of the line alone
        } finally {
            closeUnlessShared(parser);
        }
        return readAlone();
    }

    private JsonParser parserOfMany() throws IOException {
        JsonParser parser = shared;
        if (parser != null && lines.offset() < end) {
            return parser;
        }
        release();
        int length = lines.wholeLines();
        begin = lines.offset();
        end = begin + length;
        return json.createParser(lines.buffer(), lines.start(), length);
    }

    private @Nullable Object readAlone() {
        binding.restart();
        try (JsonParser parser = json.createParser(lines.buffer(), lines.start(), lines.length())) {
            return read(parser);
        } catch (IOException e) {
            return JsonErrors.add(e, null, lines.number(), lines.offset(), binding);
        }
    }

    private @Nullable Object read(JsonParser parser) {
        try {
            return Json.readAll(parser, codec, binding);
        } catch (IOException e) {
            return JsonErrors.add(e, parser, lines.number(), lines.offset(), binding);
        }
    }

    /** Ends the parser of many lines: one of them is not for it. */
    void release() {
        JsonParser parser = shared;
        shared = null;
        closeUnlessShared(parser);
    }

    private void closeUnlessShared(@Nullable JsonParser parser) {
        if (parser == null || parser == shared) {
            return;
        }
        try {
            parser.close();
        } catch (IOException e) {
            throw new IllegalStateException("A parser of bytes in memory has nothing to close", e);
        }
    }
}
