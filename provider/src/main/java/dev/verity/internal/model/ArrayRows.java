package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.verity.internal.codec.Binding;
import dev.verity.model.Result;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one JSON array. What follows a syntax error means nothing, so the row that has it is the last; so is the
 * only row of what is no array.
 */
final class ArrayRows<T> implements RowSource<T> {
    private final RowReading<T> reading;
    private final Binding binding;
    private final Input input;
    private @Nullable JsonParser parser;
    private boolean isEnded;
    private long index;
    private @Nullable JsonLocation start;

    /** Where the JSON is; opened when the first row is asked for. */
    interface Input extends Closeable {
        JsonParser open() throws IOException;

        /** Closes what was never opened. */
        @Override
        default void close() throws IOException {}
    }

    ArrayRows(RowReading<T> reading, Input input) {
        this.reading = reading;
        this.binding = reading.binding();
        this.input = input;
    }

    /** All rows of an input in memory. */
    static <T> List<Result<T>> all(RowReading<T> reading, Input input) {
        List<Result<T>> all = new ArrayList<>();
        try (ArrayRows<T> rows = new ArrayRows<>(reading, input)) {
            Result<T> row;
            while ((row = rows.next()) != null) {
                all.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableList(all);
    }

    @Override
    public @Nullable Result<T> next() throws IOException {
        if (isEnded) {
            return null;
        }
        binding.begin();
        start = null;
        try {
            return read();
        } catch (IOException e) {
            isEnded = true;
            if (!JsonErrors.isOfInput(e)) {
                throw e;
            }
            JsonLocation at = start == null ? JsonErrors.location(e, parser) : start;
            return result(JsonErrors.add(e, parser, binding), at);
        } catch (RuntimeException e) {
            isEnded = true;
            throw reading.failure(e, index);
        }
    }

    private @Nullable Result<T> read() throws IOException {
        JsonParser tokens = parser;
        if (tokens == null) {
            tokens = input.open();
            parser = tokens;
            if (!isArray(tokens)) {
                isEnded = true;
                return result(binding.reject("list_type", Map.of(), null), tokens.currentTokenLocation());
            }
        }
        if (tokens.nextToken() == JsonToken.END_ARRAY) {
            isEnded = true;
            if (tokens.nextToken() != null) {
                throw new JsonParseException(tokens, "content after the array", tokens.currentTokenLocation());
            }
            return null;
        }
        JsonLocation at = tokens.currentTokenLocation();
        start = at;
        return result(reading.codec().fromTokens(tokens, binding), at);
    }

    private static boolean isArray(JsonParser tokens) throws IOException {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            throw new JsonEOFException(tokens, JsonToken.NOT_AVAILABLE, "no content");
        }
        return first == JsonToken.START_ARRAY;
    }

    private Result<T> result(@Nullable Object made, JsonLocation at) {
        return reading.outcome()
                .of(made, binding, index++, Math.max(0, at.getLineNr()), Math.max(0, at.getByteOffset()));
    }

    @Override
    public void close() throws IOException {
        isEnded = true;
        JsonParser tokens = parser;
        if (tokens == null) {
            input.close();
        } else {
            tokens.close();
        }
    }
}
