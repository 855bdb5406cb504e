package dev.verity.internal.model;

import dev.verity.internal.codec.Binding;
import dev.verity.model.Result;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Many rows that several threads read: each takes the next chunk until none is left.
 *
 * <p>The calling thread takes part and waits for chunks that others have begun, never for threads that have yet to start. So
 * it gets done whatever the executor: one that is busy, that rejects, or that the calling thread belongs to.
 */
final class SharedRows<T> {
    private static final int CHUNKS_PER_THREAD = 8;
    private static final int LARGEST_CHUNK = 2048;

    private final RowReading<T> reading;
    private final @Nullable Object[] rows;
    private final Result<T>[] results;
    private final int chunk;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch unfinished;
    private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private volatile @Nullable Failure failure;

    /** What was thrown for the first row of those that were read. */
    private record Failure(int chunk, Throwable thrown) {}

    private SharedRows(RowReading<T> reading, @Nullable Object[] rows, Result<T>[] results, int threads) {
        this.reading = reading;
        this.rows = rows;
        this.results = results;
        this.chunk = Math.max(1, Math.min(LARGEST_CHUNK, rows.length / (threads * CHUNKS_PER_THREAD)));
        this.unfinished = new CountDownLatch((rows.length + chunk - 1) / chunk);
    }

    /** Fills in the results of all rows. */
    static <T> void read(
            RowReading<T> reading, @Nullable Object[] rows, Result<T>[] results, Executor executor, int threads) {
        SharedRows<T> shared = new SharedRows<>(reading, rows, results, threads);
        Helper helper = new Helper(shared);
        try {
            for (int i = 1; i < threads; i++) {
                executor.execute(helper);
            }
        } catch (RejectedExecutionException e) {
            // fewer threads take part
        }
        shared.work();
        shared.await();
        helper.release();
    }

    /** Chunks are taken in order and finished once taken: so the row that fails first is the same whatever the threads. */
    private void work() {
        Binding binding = reading.binding();
        int taken;
        while ((taken = next.getAndIncrement()) < (rows.length + chunk - 1) / chunk) {
            try {
                if (failure == null) {
                    read(taken * chunk, Math.min(rows.length, (taken + 1) * chunk), binding);
                }
            } catch (Throwable e) {
                failed(taken, e);
            } finally {
                unfinished.countDown();
            }
        }
    }

    private void read(int from, int to, Binding binding) {
        for (int i = from; i < to; i++) {
            results[i] = reading.value(rows[i], binding, i);
        }
    }

    private synchronized void failed(int taken, Throwable thrown) {
        Failure known = failure;
        if (known == null || taken < known.chunk) {
            failure = new Failure(taken, thrown);
        }
    }

    private void await() {
        boolean isInterrupted = false;
        while (true) {
            try {
                unfinished.await();
                break;
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            rethrow(failure.thrown);
        }
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        throw (Error) thrown;
    }

    /** Takes part from another thread. May start when all is done, and holds no rows by then. */
    private static final class Helper implements Runnable {
        private volatile @Nullable SharedRows<?> shared;

        Helper(SharedRows<?> shared) {
            this.shared = shared;
        }

        void release() {
            shared = null;
        }

        @Override
        public void run() {
            SharedRows<?> work = shared;
            if (work == null) {
                return;
            }
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(work.loader);
            try {
                work.work();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
