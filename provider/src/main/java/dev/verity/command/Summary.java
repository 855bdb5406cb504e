package dev.verity.command;

import dev.verity.model.ModelError;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts rows and errors. */
final class Summary {
    private final Map<String, Long> byType = new TreeMap<>();
    private long rows;
    private long bad;

    void add(long count) {
        rows += count;
    }

    void addBad(List<ModelError> errors) {
        bad++;
        for (ModelError error : errors) {
            byType.merge(error.type(), 1L, Long::sum);
        }
    }

    long rows() {
        return rows;
    }

    boolean isGood() {
        return bad == 0;
    }

    long errors() {
        return byType.values().stream().mapToLong(Long::longValue).sum();
    }

    void print(double seconds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d %s in %.1f s (%,.0f rows/s): %,d good, %,d bad%n",
                rows,
                rows == 1 ? "row" : "rows",
                seconds,
                rows / Math.max(seconds, 1e-9),
                rows - bad,
                bad);
        byType.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(type -> out.printf(Locale.ROOT, "%,10d %s%n", type.getValue(), type.getKey()));
    }
}
