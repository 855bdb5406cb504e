package dev.verity.internal.model;

import dev.verity.internal.codec.Binding;
import dev.verity.model.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Makes results of rows of plain data: few in the caller's thread, many in several. */
final class ManyRows {
    /** How many rows are read in less time than it takes to wake another thread. */
    private static final int FEW = 512;

    private static final int CHUNKS_PER_THREAD = 8;
    private static final int LARGEST_CHUNK = 2048;

    private ManyRows() {}

    static <T> List<Result<T>> read(RowReading<T> reading, Iterable<?> input, Executor executor) {
        @Nullable Object[] rows = rows(input);
        Result<T>[] results = results(rows.length);
        int threads = Runtime.getRuntime().availableProcessors();
        if (rows.length < FEW || threads == 1) {
            read(reading, rows, results, 0, rows.length);
        } else {
            int size = Math.max(1, Math.min(LARGEST_CHUNK, rows.length / (threads * CHUNKS_PER_THREAD)));
            int chunks = (rows.length + size - 1) / size;
            SharedChunks.run(
                    chunks,
                    chunk -> read(reading, rows, results, chunk * size, Math.min(rows.length, (chunk + 1) * size)),
                    executor,
                    threads);
        }
        return Collections.unmodifiableList(Arrays.asList(results));
    }

    private static <T> void read(
            RowReading<T> reading, @Nullable Object[] rows, Result<T>[] results, int from, int to) {
        Binding binding = reading.binding();
        for (int i = from; i < to; i++) {
            results[i] = reading.value(rows[i], binding, i);
        }
    }

    private static @Nullable Object[] rows(Iterable<?> input) {
        if (input instanceof Collection<?> collection) {
            return collection.toArray();
        }
        List<@Nullable Object> rows = new ArrayList<>();
        input.forEach(rows::add);
        return rows.toArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Result<T>[] results(int count) {
        return new Result[count];
    }
}
