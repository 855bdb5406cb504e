package dev.verity.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.benchmark.coldstart.ColdStart;
import dev.verity.benchmark.contender.Contender;
import dev.verity.benchmark.contender.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
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
        page = Files.readString(Report.write(results, docs));
    }

    private static void write(JdkResults jdk, Contender contender, int threads, String iterations, String bytes)
            throws IOException {
        Files.writeString(
                jdk.file(contender, Workload.FLAT_BEAN, threads), """
                [{"primaryMetric": {"rawData": %s},
                  "secondaryMetrics": {"thread.time.norm": {"rawData": %s}, "gc.alloc.rate.norm": {"score": %s}}}]
                """.formatted(iterations, iterations, bytes));
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
