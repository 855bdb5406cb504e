package dev.verity.benchmark.report;

import dev.verity.benchmark.coldstart.ColdStart;
import dev.verity.benchmark.contender.Contender;
import dev.verity.benchmark.contender.Workload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of one JDK's results. */
final class Tables {
    private final JdkResults results;

    Tables(JdkResults results) {
        this.results = results;
    }

    /** Time for each operation, and how many times that is of what code by hand takes. */
    MarkdownTable times() throws IOException {
        MarkdownTable table = workloads();
        for (Workload workload : Workload.values()) {
            Optional<Measurement> hand = results.measurement(Contender.HAND, workload, 1);
            table.row(workload.title(), cells(workload, measurement -> timeAndRatio(measurement, hand)));
        }
        return table;
    }

    private static String timeAndRatio(Measurement measurement, Optional<Measurement> hand) {
        String time = Figures.time(measurement.nanoseconds());
        return hand.filter(base -> !base.equals(measurement))
                .map(base -> time + " (" + Figures.ratio(measurement.nanoseconds() / base.nanoseconds()) + ")")
                .orElse(time);
    }

    /** Bytes allocated by each operation. */
    MarkdownTable bytes() throws IOException {
        MarkdownTable table = workloads();
        for (Workload workload : Workload.values()) {
            table.row(workload.title(), cells(workload, measurement -> Figures.bytes(measurement.bytes())));
        }
        return table;
    }

    private static MarkdownTable workloads() {
        return new MarkdownTable(
                titles("workload", Stream.of(Contender.values()).map(Contender::title)));
    }

    private List<String> cells(Workload workload, Function<Measurement, String> figure) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            cells.add(results.measurement(contender, workload, 1).map(figure).orElse(""));
        }
        return cells;
    }

    /** How many times one thread's throughput several threads have. */
    MarkdownTable threads(int threads) throws IOException {
        MarkdownTable table = workloads();
        for (Workload workload : Workload.values()) {
            List<String> cells = new ArrayList<>();
            for (Contender contender : Contender.values()) {
                cells.add(speedUp(contender, workload, threads));
            }
            table.row(workload.title(), cells);
        }
        return table;
    }

    private String speedUp(Contender contender, Workload workload, int threads) throws IOException {
        Optional<Measurement> one = results.measurement(contender, workload, 1);
        Optional<Measurement> several = results.measurement(contender, workload, threads);
        if (one.isEmpty() || several.isEmpty()) {
            return "";
        }
        return Figures.ratio(
                threads * one.get().clockNanoseconds() / several.get().clockNanoseconds());
    }

    /** What whole processes cost. */
    MarkdownTable coldStarts() throws IOException {
        List<ColdStart> starts = results.coldStarts();
        MarkdownTable table = new MarkdownTable(List.of(
                "process",
                "one bean: time",
                "CPU",
                "memory",
                "classes (not in the archive)",
                "200 classes: time",
                "CPU",
                "memory",
                "classes (not in the archive)"));
        for (String contender :
                starts.stream().map(ColdStart::contender).distinct().toList()) {
            table.row(
                    contender,
                    starts.stream()
                            .filter(start -> start.contender().equals(contender))
                            .flatMap(Tables::coldStart)
                            .toList());
        }
        return table;
    }

    private static Stream<String> coldStart(ColdStart start) {
        return Stream.of(
                Figures.millis(start.wallMillis()),
                Figures.millis(start.cpuMillis()),
                Figures.mebibytes(start.peakMemoryMiB()),
                start.classesLoaded() + " (" + start.classesOutsideArchive() + ")");
    }

    private static List<String> titles(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
