package dev.verity.command;

import dev.verity.model.ModelType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has the blocks of an input validated on all processors, few at a time, and takes the reports in order. */
final class BlockRun {
    private BlockRun() {}

    /** Takes one report after the other. */
    interface Reports {
        void take(BlockReport report) throws CommandException;
    }

    static void run(Block.Cutter cutter, int longest, ModelType<?> type, Reports reports)
            throws IOException, CommandException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, BlockRun::daemon);
        try {
            Deque<Future<BlockReport>> begun = new ArrayDeque<>();
            Block block;
            while ((block = cutter.next()) != null) {
                Block each = block;
                begun.add(workers.submit(() -> BlockReport.of(each, longest, type)));
                if (begun.size() > threads) {
                    reports.take(report(begun.remove()));
                }
            }
            while (!begun.isEmpty()) {
                reports.take(report(begun.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static BlockReport report(Future<BlockReport> begun) throws CommandException {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new CommandException("Rows cannot be validated: " + cause, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted.", e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "verity-validate");
        thread.setDaemon(true);
        return thread;
    }
}
