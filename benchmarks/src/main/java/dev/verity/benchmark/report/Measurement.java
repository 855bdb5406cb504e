package dev.verity.benchmark.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verity.benchmark.contender.ThreadTimeProfiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What one operation cost.
 *
 * @param nanoseconds CPU time of the thread, the median of all iterations
 * @param clockNanoseconds time on the clock, the median of all iterations
 * @param bytes allocated memory, or NaN
 */
record Measurement(double nanoseconds, double clockNanoseconds, double bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BYTES = "gc.alloc.rate.norm";

    /** Reads a file as JMH writes it, if it is there. */
    static Optional<Measurement> read(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        JsonNode result = JSON.readTree(file.toFile()).path(0);
        JsonNode others = result.path("secondaryMetrics");
        return Optional.of(new Measurement(
                median(others.path(ThreadTimeProfiler.RESULT)),
                median(result.path("primaryMetric")),
                others.path(BYTES).path("score").asDouble(Double.NaN)));
    }

    /** The median of all iterations of all forks. */
    private static double median(JsonNode metric) {
        double[] iterations = elements(metric.path("rawData"))
                .flatMap(Measurement::elements)
                .mapToDouble(JsonNode::asDouble)
                .sorted()
                .toArray();
        return iterations.length == 0 ? Double.NaN : iterations[iterations.length / 2];
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
