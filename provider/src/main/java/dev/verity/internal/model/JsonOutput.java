package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON to texts, bytes and streams. */
final class JsonOutput {
    private JsonOutput() {}

    /** What is written. */
    interface Content {
        void write(JsonGenerator generator) throws IOException;
    }

    /** JSON as text; generators write bytes faster than characters. */
    static String text(JsonFactory json, Content content) {
        return new String(bytes(json, content), StandardCharsets.UTF_8);
    }

    static byte[] bytes(JsonFactory json, Content content) {
        BufferRecycler buffers = json._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = json.createGenerator(bytes)) {
                content.write(generator);
            }
            return bytes.getClearAndRelease();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            buffers.releaseToPool();
        }
    }

    static void write(JsonFactory json, OutputStream out, Content content) {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            content.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
