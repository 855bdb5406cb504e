package dev.verity.internal.model;

import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.model.Result;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ValidationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one type are read. Thread-safe.
 *
 * @param subject what rows are made into, such as {@code User}
 */
record RowReading<T>(
        String subject, Codec codec, ModelOptions options, Supplier<Binding> bindings, Outcome<T> outcome) {

    /** Tells what became of a row that was read. */
    interface Outcome<T> {
        Result<T> of(@Nullable Object made, Binding binding, long index, long line, long offset);
    }

    /** Serves all rows of one thread, one after the other. */
    Binding binding() {
        return bindings.get();
    }

    /** The result of a row of plain data. */
    Result<T> value(@Nullable Object row, Binding binding, long index) {
        binding.begin();
        try {
            return outcome.of(codec.fromValue(row, binding), binding, index, 0, 0);
        } catch (RuntimeException e) {
            throw failure(e, index);
        }
    }

    /** What to throw when code of the application threw: names the row. What is wrong with declarations is so for all rows. */
    RuntimeException failure(RuntimeException thrown, long index) {
        if (thrown instanceof ConstraintDeclarationException || thrown instanceof ConstraintDefinitionException) {
            return thrown;
        }
        boolean isTold = thrown instanceof ValidationException && thrown.getMessage() != null;
        return new ValidationException(
                "Row " + index + " of " + subject + " could not be validated: "
                        + (isTold ? thrown.getMessage() : "code of the application threw " + thrown),
                thrown);
    }
}
