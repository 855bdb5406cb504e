package dev.verity.benchmark.report;

import dev.verity.benchmark.model.ModelContender;
import dev.verity.benchmark.model.ModelMemory;
import dev.verity.benchmark.model.ModelWorkload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of one JDK's results at typed data. */
final class ModelTables {
    private final ModelResults results;
    private final List<String> titles = new ArrayList<>();

    ModelTables(ModelResults results) throws IOException {
        this.results = results;
        titles.add("workload");
        for (ModelContender contender : ModelContender.values()) {
            titles.add(contender.title());
        }
        titles.add("Pydantic " + results.pydanticVersion().orElse(""));
    }

    /** Time for each operation, how many times that is of what code by hand takes, and memory. */
    MarkdownTable times() throws IOException {
        MarkdownTable table = new MarkdownTable(titles);
        for (ModelWorkload workload : ModelWorkload.values()) {
            table.row(workload.title(), times(workload));
        }
        table.row("all cores, as a multiple of one core's throughput", speedUps());
        table.row(
                "size of a user with its text (its own)",
                memories(memory -> Figures.bytes(memory.bytes()) + " (" + Figures.bytes(memory.ownBytes()) + ")"));
        table.row(
                "peak memory of a process with a heap of 48 MiB that reads the stream",
                memories(memory -> Figures.mebibytes(memory.streamMiB())));
        return table;
    }

    /** Bytes allocated by each operation. */
    MarkdownTable bytes() throws IOException {
        MarkdownTable table = new MarkdownTable(titles.subList(0, titles.size() - 1));
        for (ModelWorkload workload : ModelWorkload.values()) {
            List<String> cells = new ArrayList<>();
            for (ModelContender contender : ModelContender.values()) {
                cells.add(results.measurement(contender, workload)
                        .map(measurement -> Figures.bytes(measurement.bytes()))
                        .orElse(""));
            }
            table.row(workload.title(), cells);
        }
        return table;
    }

    private List<String> times(ModelWorkload workload) throws IOException {
        Optional<Measurement> hand = results.measurement(ModelContender.HAND, workload);
        List<String> cells = new ArrayList<>();
        for (Optional<Measurement> measurement : measurements(workload)) {
            cells.add(measurement
                    .map(figure -> time(workload, figure, hand.orElse(figure)))
                    .orElse(""));
        }
        return cells;
    }

    private List<Optional<Measurement>> measurements(ModelWorkload workload) throws IOException {
        List<Optional<Measurement>> measurements = new ArrayList<>();
        for (ModelContender contender : ModelContender.values()) {
            measurements.add(results.measurement(contender, workload));
        }
        measurements.add(results.pydanticMeasurement(workload));
        return measurements;
    }

    private static String time(ModelWorkload workload, Measurement measurement, Measurement hand) {
        double time = nanoseconds(workload, measurement);
        StringBuilder cell = new StringBuilder(Figures.time(time));
        if (workload.rows() > 1) {
            cell.append(", ").append(Figures.perSecond(workload.rows() * 1e9 / time));
        }
        if (!measurement.equals(hand)) {
            cell.append(" (")
                    .append(Figures.ratio(time / nanoseconds(workload, hand)))
                    .append(')');
        }
        return cell.toString();
    }

    private static double nanoseconds(ModelWorkload workload, Measurement measurement) {
        return workload.isByClock() ? measurement.clockNanoseconds() : measurement.nanoseconds();
    }

    private List<String> speedUps() throws IOException {
        List<Optional<Measurement>> one = measurements(ModelWorkload.VALIDATE_MANY);
        List<Optional<Measurement>> all = measurements(ModelWorkload.VALIDATE_MANY_IN_PARALLEL);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < one.size(); column++) {
            Optional<Measurement> parallel = all.get(column);
            cells.add(one.get(column)
                    .flatMap(sequential -> parallel.map(
                            other -> Figures.ratio(sequential.clockNanoseconds() / other.clockNanoseconds())))
                    .orElse(""));
        }
        return cells;
    }

    private List<String> memories(Function<ModelMemory, String> figure) throws IOException {
        List<String> cells = new ArrayList<>();
        for (ModelContender contender : ModelContender.values()) {
            cells.add(results.memory(contender).map(figure).orElse(""));
        }
        cells.add(results.pydanticMemory().map(figure).orElse(""));
        return cells;
    }
}
