package dev.verity.benchmark;

import dev.verity.benchmark.model.ModelAgreement;
import dev.verity.benchmark.model.ModelBenchmark;
import dev.verity.benchmark.model.ModelContender;
import dev.verity.benchmark.model.ModelMemoryProgram;
import dev.verity.benchmark.model.ModelWorkload;
import dev.verity.benchmark.model.Pydantic;
import dev.verity.benchmark.model.PydanticTime;
import dev.verity.benchmark.report.ModelResults;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures typed data out of maps and JSON and back: every contender on this JDK, and Pydantic. */
final class ModelRun {
    private static final int THOUSANDS_OF_LINES = 1000;
    private static final String MEMORY = "memory";
    /** An iteration of the warm-up is longer than elsewhere: parsers take the compiler more time than checks. */
    private static final TimeValue WARM_UP = TimeValue.seconds(1);

    private final Effort effort;
    private final Pattern only;
    private final ModelResults results;

    ModelRun(Effort effort, Pattern only, ModelResults results) {
        this.effort = effort;
        this.only = only;
        this.results = results;
    }

    void measure() throws IOException, RunnerException, InterruptedException {
        ModelAgreement.require();
        for (ModelWorkload workload : ModelWorkload.values()) {
            for (ModelContender contender : ModelContender.values()) {
                if (contender.canDo(workload) && isAskedFor(contender.id(), workload.method())) {
                    measure(contender, workload);
                }
            }
        }
        for (ModelContender contender : ModelContender.values()) {
            if (isAskedFor(contender.id(), MEMORY)) {
                results.write(contender, ModelMemoryProgram.run(contender, THOUSANDS_OF_LINES));
            }
        }
        measurePydantic();
    }

    private boolean isAskedFor(String contender, String method) {
        return only.matcher(contender + "." + method).find();
    }

    private void measure(ModelContender contender, ModelWorkload workload) throws RunnerException {
        String benchmark = ModelBenchmark.class.getName() + "." + workload.method();
        JmhRun run = new JmhRun(benchmark, effort, results.file(contender, workload));
        run.options().threads(1).warmupTime(WARM_UP).param("contender", contender.name());
        run.run();
    }

    private void measurePydantic() throws IOException, InterruptedException {
        List<String> methods = Stream.of(ModelWorkload.values())
                .map(ModelWorkload::method)
                .filter(method -> isAskedFor(Pydantic.ID, method))
                .toList();
        boolean isMemoryAskedFor = isAskedFor(Pydantic.ID, MEMORY);
        if (methods.isEmpty() && !isMemoryAskedFor) {
            return;
        }
        Optional<String> version = Pydantic.version();
        results.writePydantic(version.orElse("not installed"));
        if (version.isEmpty()) {
            return;
        }
        System.out.println("Pydantic " + version.get());
        Map<String, PydanticTime> times = Pydantic.times(effort.iterations(), methods);
        for (ModelWorkload workload : ModelWorkload.values()) {
            PydanticTime time = times.get(workload.method());
            if (time != null) {
                results.writePydantic(workload, time);
            }
        }
        if (isMemoryAskedFor) {
            results.writePydantic(Pydantic.memory(THOUSANDS_OF_LINES));
        }
    }
}
