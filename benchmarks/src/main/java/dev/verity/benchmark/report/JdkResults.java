package dev.verity.benchmark.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verity.benchmark.coldstart.ColdStart;
import dev.verity.benchmark.contender.Contender;
import dev.verity.benchmark.contender.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The results of one JDK: a folder with a file for each measurement, as JMH writes it. */
public final class JdkResults {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENVIRONMENT = "environment.json";
    private static final String COLD_START = "cold-start.json";

    private final Path folder;

    /** The results in a folder, which is made if need be. */
    public JdkResults(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The file for the measurement of a contender at a workload by some threads. */
    public Path file(Contender contender, Workload workload, int threads) {
        String name = contender.benchmarks().getSimpleName() + "." + workload.method();
        return folder.resolve(threads == 1 ? name + ".json" : name + "." + threads + "-threads.json");
    }

    /** Keeps where the results are measured. */
    public void write(Environment environment) throws IOException {
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(ENVIRONMENT).toFile(), environment);
    }

    /** Keeps what starts cost. */
    public void write(List<ColdStart> coldStarts) throws IOException {
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(COLD_START).toFile(), coldStarts);
    }

    Environment environment() throws IOException {
        return JSON.readValue(folder.resolve(ENVIRONMENT).toFile(), Environment.class);
    }

    List<ColdStart> coldStarts() throws IOException {
        Path file = folder.resolve(COLD_START);
        return Files.exists(file) ? List.of(JSON.readValue(file.toFile(), ColdStart[].class)) : List.of();
    }

    Optional<Measurement> measurement(Contender contender, Workload workload, int threads) throws IOException {
        return Measurement.read(file(contender, workload, threads));
    }

    /** The results at typed data. */
    public ModelResults model() throws IOException {
        return new ModelResults(folder.resolve("model"));
    }
}
