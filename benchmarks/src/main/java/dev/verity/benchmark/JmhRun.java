package dev.verity.benchmark;

import dev.verity.benchmark.contender.ThreadTimeProfiler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One run of JMH: one benchmark, whose results go to a file. */
final class JmhRun {
    private final ChainedOptionsBuilder options;
    private final Path file;

    JmhRun(String benchmark, Effort effort, Path file) {
        this.file = file;
        options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark) + "$")
                .addProfiler(GCProfiler.class)
                .addProfiler(ThreadTimeProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString())
                .jvmArgsAppend("-Xms2g", "-Xmx2g");
        effort.apply(options);
    }

    /** What is particular to this run. */
    ChainedOptionsBuilder options() {
        return options;
    }

    void run() throws RunnerException {
        RunResult result = new Runner(options.build()).runSingle();
        Result<?> time = Objects.requireNonNull(result.getSecondaryResults().get(ThreadTimeProfiler.RESULT));
        System.out.printf(Locale.ROOT, "%-60s %,16.1f ns%n", file.getFileName(), time.getScore());
    }
}
