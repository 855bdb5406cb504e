package dev.verity.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.benchmark.coldstart.ColdStart;
import dev.verity.benchmark.contender.Contender;
import dev.verity.benchmark.contender.Workload;
import dev.verity.benchmark.model.ModelContender;
import dev.verity.benchmark.model.ModelMemory;
import dev.verity.benchmark.model.ModelWorkload;
import dev.verity.benchmark.model.PydanticTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final String JMH = """
            [{"primaryMetric": {"rawData": %s},
              "secondaryMetrics": {"thread.time.norm": {"rawData": %s}, "gc.alloc.rate.norm": {"score": %s}}}]
            """;

    @TempDir
    Path results;

    @TempDir
    Path docs;

    private String page;

    @BeforeEach
    void writeReport() throws IOException {
        JdkResults jdk = new JdkResults(results.resolve("jdk-17"));
        jdk.write(new Environment("17.0.1", "OpenJDK", "amd64", 2, "quick"));
        write(jdk, Contender.HAND, 1, "[[90.0, 100.0, 110.0]]", "0.001");
        write(jdk, Contender.HIBERNATE_VALIDATOR, 1, "[[1000.0, 9000.0], [1500.0]]", "2900.0");
        write(jdk, Contender.HAND, 2, "[[105.0]]", "0.001");
        jdk.write(List.of(new ColdStart("by hand", "one", 41.2, 40.5, Double.NaN, 492, 16)));
        writeModel(jdk.model());
        page = Files.readString(Report.write(results, docs));
    }

    private static void write(JdkResults jdk, Contender contender, int threads, String iterations, String bytes)
            throws IOException {
        Files.writeString(
                jdk.file(contender, Workload.FLAT_BEAN, threads), JMH.formatted(iterations, iterations, bytes));
    }

    private static void writeModel(ModelResults model) throws IOException {
        Files.writeString(
                model.file(ModelContender.HAND, ModelWorkload.PARSE), JMH.formatted("[[200]]", "[[250]]", "96.0"));
        Files.writeString(
                model.file(ModelContender.DATABIND, ModelWorkload.PARSE), JMH.formatted("[[900]]", "[[800]]", "960.0"));
        Files.writeString(
                model.file(ModelContender.AVAJE, ModelWorkload.VALIDATE_MANY),
                JMH.formatted("[[6e7]]", "[[5e7]]", "1e7"));
        Files.writeString(
                model.file(ModelContender.AVAJE, ModelWorkload.VALIDATE_MANY_IN_PARALLEL),
                JMH.formatted("[[4e7]]", "[[4e7]]", "1e7"));
        model.write(ModelContender.HAND, new ModelMemory(152, 32, 90.4));
        model.writePydantic("2.13.4");
        model.writePydantic(ModelWorkload.PARSE, new PydanticTime(1500, 1600));
        model.writePydantic(new ModelMemory(653, 480, 33));
    }

    @Test
    void comparesTheContendersAtTypedData() {
        assertThat(page)
                .contains(
                        "| Avaje Jsonb + Avaje Validator | Pydantic 2.13.4 |",
                        "| user from JSON (bytes) | 250 ns |  |  | 800 ns (3.20x) |  |  | 1.50 us (6x) |",
                        "| users from 100,000 maps |  |  |  |  |  | 60 ms, 1.67 M/s |  |",
                        "| all cores, as a multiple of one core's throughput |  |  |  |  |  | 1.50x |  |",
                        "| size of a user with its text (its own) | 152 B (32 B) |  |  |  |  |  | 653 B (480 B) |",
                        "| 90 MiB |  |  |  |  |  | 33 MiB |",
                        "| user from JSON (bytes) | 96 B |  |  | 960 B |  |  |");
    }

    @Test
    void tellsMediansAndRatiosToCodeByHand() {
        assertThat(page).contains("JDK 17.0.1", "amd64, 2 cores", "| 100 ns |  |  |  | 1.50 us (15x) |  |  |");
    }

    @Test
    void tellsAllocatedBytes() {
        assertThat(page).contains("| 0 |  |  |  | 2,900 B |  |  |");
    }

    @Test
    void tellsWhatTwoThreadsAchieve() {
        assertThat(page).contains("| 1.90x |");
    }

    @Test
    void leavesOutWhatTheSystemDidNotTell() {
        assertThat(page).contains("| by hand | 41.2 ms | 40.5 ms |  | 492 (16) |");
    }

    @Test
    void drawsABarForEachFigure() throws IOException {
        assertThat(Files.readString(docs.resolve("performance/jdk-17.svg")))
                .contains(">100 ns</text>", ">1.50 us</text>");
    }
}
