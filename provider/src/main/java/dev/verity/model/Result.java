package dev.verity.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input: a valid value, or all that is wrong. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Result<T> {
    private final long index;
    private final long line;
    private final long offset;
    private final @Nullable T value;
    private final @Nullable Supplier<ModelValidationException> failure;
    private final List<ModelError> errors;

    private Result(
            long index,
            long line,
            long offset,
            @Nullable T value,
            List<ModelError> errors,
            @Nullable Supplier<ModelValidationException> failure) {
        this.index = index;
        this.line = line;
        this.offset = offset;
        this.value = value;
        this.errors = errors;
        this.failure = failure;
    }

    /** A valid row. */
    public static <T> Result<T> valid(@Nullable T value, long index, long line, long offset) {
        return new Result<>(index, line, offset, value, List.of(), null);
    }

    /** A row with errors. */
    public static <T> Result<T> invalid(
            List<ModelError> errors, Supplier<ModelValidationException> failure, long index, long line, long offset) {
        return new Result<>(index, line, offset, null, errors, failure);
    }

    public boolean isValid() {
        return failure == null;
    }

    /**
     * The value.
     *
     * @throws ModelValidationException if the input was not valid
     */
    @SuppressWarnings("NullAway") // null is the value of a null input to a type that accepts it
    public T value() {
        if (failure != null) {
            throw failure.get();
        }
        return value;
    }

    /** All that is wrong; empty if valid. */
    public List<ModelError> errors() {
        return errors;
    }

    /** The number of the row, from 0; 0 for a single input. */
    public long index() {
        return index;
    }

    /** The line on which the row begins, from 1; 0 where there are no lines. */
    public long line() {
        return line;
    }

    /** How many bytes come before the row; 0 where that is not known. */
    public long offset() {
        return offset;
    }

    @Override
    public String toString() {
        return "row " + index + (isValid() ? ": valid" : ": " + errors);
    }
}
