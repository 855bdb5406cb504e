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
            return refused(
                    "json_limit",
                    "a line is longer than " + reading.options().limits().rowLength() + " bytes");
        }
        byte[] bytes = lines.buffer();
        int end = lines.start() + lines.length();
        if (Utf8Check.isWide(bytes, lines.start(), end)) { // the line would be but a piece of it
            return refused("json_invalid", "a line is not in UTF-8");
        }
        int wrong = Utf8Check.firstError(bytes, lines.start(), end);
        if (wrong >= 0) {
            Utf8Stream.spoil(bytes, wrong);
        }
        try (JsonParser parser = reading.options().json().createParser(bytes, lines.start(), lines.length())) {
            return read(parser);
        } catch (IOException e) {
            return JsonErrors.add(e, null, lines.number(), lines.offset(), binding);
        }
    }

    private @Nullable Object read(JsonParser parser) {
        try {
            return Json.readAll(parser, reading.codec(), binding);
        } catch (IOException e) {
            return JsonErrors.add(e, parser, lines.number(), lines.offset(), binding);
        }
    }

    private Object refused(String type, String error) {
        return JsonErrors.reject(type, Json.error(error, lines.number(), 1, lines.offset()), binding);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
