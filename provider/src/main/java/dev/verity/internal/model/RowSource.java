package dev.verity.internal.model;

import dev.verity.model.Result;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one row after the other. Not thread-safe. */
interface RowSource<T> extends Closeable {
    /** The next row, or null after the last. */
    @Nullable
    Result<T> next() throws IOException;
}
