package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads whole documents of JSON: the value, or {@link Binding#FAILED} with problems. */
record DocumentReading(Codec codec, JsonFactory json) {
    @Nullable
    Object text(String text, Binding binding) {
        try (JsonParser parser = json.createParser(text)) {
            return read(parser, binding);
        } catch (IOException e) {
            return JsonErrors.add(e, null, binding);
        }
    }

    @Nullable
    Object bytes(byte[] bytes, Binding binding) {
        try (JsonParser parser = json.createParser(checked(bytes))) {
            return read(parser, binding);
        } catch (IOException e) {
            return JsonErrors.add(e, null, binding);
        }
    }

    /** Closes the stream. */
    @Nullable
    Object stream(InputStream in, Binding binding) {
        try (InputStream closed = in;
                JsonParser parser = json.createParser(new Utf8Stream(closed))) {
            return read(parser, binding);
        } catch (IOException e) {
            if (!JsonErrors.isOfInput(e)) {
                throw new UncheckedIOException(e);
            }
            return JsonErrors.add(e, null, binding);
        }
    }

    /** The bytes, or a copy that no parser accepts where they are not UTF-8. */
    static byte[] checked(byte[] bytes) {
        int wrong = Utf8Check.firstError(bytes, 0, bytes.length);
        if (wrong < 0 || Utf8Check.isWide(bytes, 0, bytes.length)) {
            return bytes;
        }
        byte[] spoilt = bytes.clone();
        Utf8Stream.spoil(spoilt, wrong);
        return spoilt;
    }

    private @Nullable Object read(JsonParser parser, Binding binding) throws IOException {
        try {
            return Json.readAll(parser, codec, binding);
        } catch (IOException e) {
            if (!JsonErrors.isOfInput(e)) {
                throw e;
            }
            return JsonErrors.add(e, parser, binding);
        }
    }
}
