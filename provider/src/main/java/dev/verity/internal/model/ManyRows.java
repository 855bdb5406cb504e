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

    private ManyRows() {}

    static <T> List<Result<T>> read(RowReading<T> reading, Iterable<?> input, Executor executor) {
        @Nullable Object[] rows = rows(input);
        Result<T>[] results = results(rows.length);
        int threads = Runtime.getRuntime().availableProcessors();
        if (rows.length < FEW || threads == 1) {
            readAlone(reading, rows, results);
        } else {
            SharedRows.read(reading, rows, results, executor, threads);
        }
        return Collections.unmodifiableList(Arrays.asList(results));
    }

    private static <T> void readAlone(RowReading<T> reading, @Nullable Object[] rows, Result<T>[] results) {
        Binding binding = reading.binding();
        for (int i = 0; i < rows.length; i++) {
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
