package dev.verity.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on a terminal how far the rows are, a few times a second. */
final class Progress {
    private static final long INTERVAL = 200_000_000L;
    private static final int WIDTH = 20;

    private final PrintStream out;
    private final boolean isShown;
    private final long size;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private int length;

    /**
     * Begins.
     *
     * @param size how many bytes there are, or -1 if nobody knows
     * @param clock nanoseconds
     */
    Progress(PrintStream out, boolean isShown, long size, LongSupplier clock) {
        this.out = out;
        this.isShown = isShown;
        this.size = size;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start;
    }

    /** True when somebody watches. From 22 on a Console may be there without a terminal, and tells so. */
    @SuppressWarnings("SystemConsoleNull") // null until 21
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void update(long rows, long bytes) {
        long now = clock.getAsLong();
        if (isShown && now - last >= INTERVAL) {
            last = now;
            show(line(rows, bytes, (now - start) / 1e9));
        }
    }

    private String line(long rows, long bytes, double seconds) {
        String counts = String.format(Locale.ROOT, "%,d rows, %,.0f rows/s", rows, rows / seconds);
        if (size <= 0) {
            return counts;
        }
        double part = Math.min(1, (double) bytes / size);
        int done = (int) (part * WIDTH);
        return String.format(
                Locale.ROOT, "[%s%s] %3.0f %%  %s", "#".repeat(done), " ".repeat(WIDTH - done), part * 100, counts);
    }

    private void show(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
        out.flush();
        length = line.length();
    }

    /** Takes the line away. */
    void end() {
        if (length > 0) {
            out.print("\r" + " ".repeat(length) + "\r");
            out.flush();
        }
    }
}
