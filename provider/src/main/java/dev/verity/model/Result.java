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
    private final @Nullable Place place;
    private final @Nullable T value;
    private final @Nullable Failure failure;

    private Result(long index, @Nullable Place place, @Nullable T value, @Nullable Failure failure) {
        this.index = index;
        this.place = place;
        this.value = value;
        this.failure = failure;
    }

    /** Where a row begins. */
    private record Place(long line, long offset) {
        static @Nullable Place of(long line, long offset) {
            return line == 0 && offset == 0 ? null : new Place(line, offset);
        }
    }

    /** What is wrong, and what tells it to those who ask for the value. */
    private record Failure(List<ModelError> errors, Supplier<ModelValidationException> exception) {}

    /** A valid row. */
    public static <T> Result<T> valid(@Nullable T value, long index, long line, long offset) {
        return new Result<>(index, Place.of(line, offset), value, null);
    }

    /** A row with errors. */
    public static <T> Result<T> invalid(
            List<ModelError> errors, Supplier<ModelValidationException> exception, long index, long line, long offset) {
        return new Result<>(index, Place.of(line, offset), null, new Failure(List.copyOf(errors), exception));
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
            throw failure.exception().get();
        }
        return value;
    }

    /** All that is wrong; empty if valid. */
    public List<ModelError> errors() {
        return failure == null ? List.of() : failure.errors();
    }

    /** The number of the row, from 0; 0 for a single input. */
    public long index() {
        return index;
    }

    /** The line on which the row begins, from 1; 0 where there are no lines. */
    public long line() {
        return place == null ? 0 : place.line();
    }

    /** How many bytes come before the row; 0 where that is not known. */
    public long offset() {
        return place == null ? 0 : place.offset();
    }

    @Override
    public String toString() {
        return "row " + index + (isValid() ? ": valid" : ": " + errors());
    }
}
