package dev.verity.benchmark;

import dev.verity.benchmark.coldstart.ColdStartRun;
import dev.verity.benchmark.contender.Agreement;
import dev.verity.benchmark.contender.Contender;
import dev.verity.benchmark.contender.Workload;
import dev.verity.benchmark.report.Environment;
import dev.verity.benchmark.report.JdkResults;
import dev.verity.benchmark.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/** Measures every contender at every workload on this JDK, then writes the report. */
public final class BenchmarkRun {
    private static final String REPORT_ONLY = "report";
    private static final Set<Workload> BY_TWO_THREADS = Set.of(Workload.FLAT_BEAN, Workload.ORDER_OF_20);

    private final Effort effort;
    private final Pattern only;
    private final JdkResults results;

    private BenchmarkRun(Effort effort, Pattern only, JdkResults results) {
        this.effort = effort;
        this.only = only;
        this.results = results;
    }

    /**
     * Runs the program.
     *
     * @param arguments the effort (quick, standard, full, or report to measure nothing), a regular expression for what to measure, the folder of
     *     results and the folder of the documentation
     */
    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        Path resultsFolder = Path.of(arguments[2]);
        if (!arguments[0].equals(REPORT_ONLY)) {
            JdkResults results = new JdkResults(
                    resultsFolder.resolve("jdk-" + Runtime.version().feature()));
            results.write(Environment.current(arguments[0]));
            Effort effort = Effort.valueOf(arguments[0].toUpperCase(Locale.ROOT));
            new BenchmarkRun(effort, Pattern.compile(arguments[1]), results).measure(resultsFolder);
        }
        System.out.println("Written: " + Report.write(resultsFolder, Path.of(arguments[3])));
    }

    private void measure(Path resultsFolder) throws IOException, RunnerException, InterruptedException {
        Agreement.require();
        for (Workload workload : Workload.values()) {
            for (Contender contender : Contender.values()) {
                if (effort.includes(contender) && contender.canDo(workload)) {
                    measure(contender, workload);
                }
            }
        }
        new ModelRun(effort, only, results.model()).measure();
        if (only.matcher("coldStart").find()) {
            System.out.println("cold starts");
            results.write(ColdStartRun.run(resultsFolder.resolve("generated-beans"), effort.starts()));
        }
    }

    private void measure(Contender contender, Workload workload) throws RunnerException {
        String name = contender.benchmarks().getSimpleName() + "." + workload.method();
        if (only.matcher(name).find()) {
            measure(contender, workload, 1);
            if (BY_TWO_THREADS.contains(workload)) {
                measure(contender, workload, 2);
            }
        }
    }

    private void measure(Contender contender, Workload workload, int threads) throws RunnerException {
        String benchmark = contender.benchmarks().getName() + "." + workload.method();
        JmhRun run = new JmhRun(benchmark, effort, results.file(contender, workload, threads));
        run.options().threads(threads);
        if (contender == Contender.BVAL) {
            // its walk of a ring of 1,000 nodes overflows the stack that threads have by default
            run.options().jvmArgsAppend("-Xms2g", "-Xmx2g", "-Xss64m");
        }
        run.run();
    }
}
