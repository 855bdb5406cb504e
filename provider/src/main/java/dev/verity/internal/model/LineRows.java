package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Json;
import dev.verity.model.Result;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of NDJSON, each a document of its own: whatever is wrong with one, the next is read. */
final class LineRows<T> implements RowSource<T> {
    private final RowReading<T> reading;
    private final Binding binding;
    private final LineReader lines;
    private long index;

    LineRows(RowReading<T> reading, InputStream in) {
        this.reading = reading;
        this.binding = reading.binding();
        this.lines = new LineReader(in, reading.options().limits().rowLength());
    }

    @Override
    public @Nullable Result<T> next() throws IOException {
        if (!lines.next()) {
            return null;
        }
        binding.restart();
        long row = index++;
        try {
            return reading.outcome().of(made(), binding, row, lines.number(), lines.offset());
        } catch (RuntimeException e) {
            throw reading.failure(e, row);
        }
    }

    private @Nullable Object made() {
        if (lines.isTooLong()) {
            String error = "a line is longer than " + reading.options().limits().rowLength() + " bytes";
            return JsonErrors.reject("json_limit", error, lines.number(), 1, lines.offset(), binding);
        }
        if (!mayBeUtf8(lines.buffer(), lines.start(), lines.length())) {
            return JsonErrors.reject(
                    "json_invalid", "a line is not in UTF-8", lines.number(), 1, lines.offset(), binding);
        }
        try (JsonParser parser = reading.options().json().createParser(lines.buffer(), lines.start(), lines.length())) {
            return Json.readAll(parser, reading.codec(), binding);
        } catch (IOException e) {
            return JsonErrors.add(e, lines.number(), lines.offset(), binding);
        }
    }

    /** False for what a parser would take for UTF-16 or UTF-32, of which the line is but a piece. */
    private static boolean mayBeUtf8(byte[] bytes, int start, int length) {
        if (bytes[start] == (byte) 0xFE || bytes[start] == (byte) 0xFF) {
            return false;
        }
        for (int i = start; i < start + Math.min(4, length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
