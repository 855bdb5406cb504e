package dev.verity.internal.model;

import dev.verity.model.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a source as a Stream, read as they are asked for. */
final class RowStream<T> extends AbstractSpliterator<Result<T>> {
    private final RowSource<T> source;

    private RowStream(RowSource<T> source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.source = source;
    }

    static <T> Stream<Result<T>> of(RowSource<T> source) {
        return StreamSupport.stream(new RowStream<>(source), false).onClose(() -> close(source));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Result<T>> action) {
        Result<T> row;
        try {
            row = source.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (row == null) {
            return false;
        }
        action.accept(row);
        return true;
    }

    private static void close(RowSource<?> source) {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
