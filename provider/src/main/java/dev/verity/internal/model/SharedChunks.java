package dev.verity.internal.model;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of work that several threads share: each takes the next one until none is left.
 *
 * <p>The calling thread takes part and waits for chunks that others have begun, never for threads that have yet to start. So
 * it gets done whatever the executor: one that is busy, that rejects, or that the calling thread belongs to.
 */
final class SharedChunks {
    private final int count;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch unfinished;
    private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private volatile @Nullable Failure failure;

    /** Does one chunk of work. */
    interface Work {
        void run(int chunk);
    }

    /** What was thrown in the first of the chunks that were run. */
    private record Failure(int chunk, Throwable thrown) {}

    private SharedChunks(int count, Work work) {
        this.count = count;
        this.work = work;
        this.unfinished = new CountDownLatch(count);
    }

    /** Runs all chunks; throws what the first one threw. */
    static void run(int count, Work work, Executor executor, int threads) {
        SharedChunks shared = new SharedChunks(count, work);
        Helper helper = new Helper(shared);
        try {
            for (int i = 1; i < threads; i++) {
                executor.execute(helper);
            }
        } catch (RejectedExecutionException e) {
            // fewer threads take part
        }
        shared.takePart();
        shared.await();
        helper.release();
    }

    /** Chunks are taken in order and finished once taken: so the one that fails first is the same whatever the threads. */
    private void takePart() {
        int taken;
        while ((taken = next.getAndIncrement()) < count) {
            try {
                if (failure == null) {
                    work.run(taken);
                }
            } catch (Throwable e) {
                failed(taken, e);
            } finally {
                unfinished.countDown();
            }
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

    /** Takes part from another thread. May start when all is done, and holds nothing by then. */
    private static final class Helper implements Runnable {
        private volatile @Nullable SharedChunks shared;

        Helper(SharedChunks shared) {
            this.shared = shared;
        }

        void release() {
            shared = null;
        }

        @Override
        public void run() {
            SharedChunks work = shared;
            if (work == null) {
                return;
            }
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(work.loader);
            try {
                work.takePart();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
