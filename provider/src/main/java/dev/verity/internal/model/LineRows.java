package dev.verity.internal.model;

import dev.verity.internal.codec.Binding;
import dev.verity.model.Result;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of NDJSON, each a document of its own: whatever is wrong with one, the next is read. */
final class LineRows<T> implements RowSource<T> {
    private final RowReading<T> reading;
    private final Binding binding;
    private final LineReader lines;
    private final LineParsing parsing;
    private long index;

    LineRows(RowReading<T> reading, InputStream in) {
        this.reading = reading;
        this.binding = reading.binding();
        this.lines = new LineReader(in, reading.options().limits().rowLength());
        this.parsing = new LineParsing(reading.options().json(), reading.codec(), lines, binding);
    }

    @Override
    public @Nullable Result<T> next() throws IOException {
        if (!lines.next()) {
            parsing.release();
            return null;
        }
        binding.begin();
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
        return parsing.read();
    }

    private Object refused(String type, String error) {
        parsing.release();
        return JsonErrors.reject(type, error, lines.number(), 1, lines.offset(), binding);
    }

    @Override
    public void close() throws IOException {
        parsing.release();
        lines.close();
    }
}
