package dev.verity.benchmark.report;

import dev.verity.benchmark.contender.Contender;
import dev.verity.benchmark.contender.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes {@code performance.md} and its charts from the results of every JDK that has any. */
public final class Report {
    private static final String INTRODUCTION = """
            # Performance

            What validation costs with Verity, with code written by hand, and with other validators, on identical beans. This page is written by
            the `benchmarks` module; do not edit it.

            "By hand" is straight-line Java as a careful developer writes it, with `java.util.regex` for patterns and e-mail addresses. Before
            anything is timed, every contender must give the expected violations, path and message, at every workload it can do. An empty cell
            is a workload that a contender cannot do; large lists and deep chains are measured for code by hand and for Verity only.

            Times are the CPU time of the measuring thread for an operation, in medians of JMH's iterations; the collector's and the compiler's
            threads are not in it. They differ from machine to machine: what counts are the ratios to code by hand, in parentheses. A ratio
            compares two runs if only a part was measured anew, and little is to be read from figures of a machine that had other work.

            The tables of "Model" are about typed data: a user of `id`, `name` (1 to 100 characters), `age` (0 to 150) and `email` is made of a map
            or of JSON, checked, and written again. "By hand" binds the tokens of jackson-core with straight-line code. All contenders must take
            and refuse the same samples; Avaje makes no maps. Where many users are made, each contender on the JVM gives a result for each row,
            and the time is that on the clock, with the collector's work in it; Pydantic gives a list or refuses all of it. Pydantic runs in
            a process of its own in the same run, with a pattern for e-mail addresses, since its own e-mail type is far slower.

            To measure on the JDK that runs Maven and write this page anew:

            ```shell
            mvn -q -B -pl benchmarks -am -Pbenchmarks -DskipTests verify -Dbenchmarks.effort=quick
            ```

            | option | what it does |
            |---|---|
            | `-Dbenchmarks.effort=quick` | one short fork each: rough figures in about ten minutes |
            | `-Dbenchmarks.effort=standard` | one fork of five half seconds each, after as long a warm-up: about twenty minutes |
            | `-Dbenchmarks.effort=full` | three forks of five seconds each, after as long a warm-up: about an hour and a half |
            | `-Dbenchmarks.effort=report` | writes this page from the results so far |
            | `-Dbenchmarks.only=...` | measures only what a regular expression finds, such as `Verity.*flatBean`, `Model\\.parse` or `coldStart`; the rest stays as it is |

            What we aim at, what is reached and why not where it is not: [performance-targets.md](performance-targets.md).

            Results of several JDKs are kept side by side in `benchmarks/target/results`, until Maven cleans it.
            """;

    private final Path results;
    private final Path docs;

    private Report(Path results, Path docs) {
        this.results = results;
        this.docs = docs;
    }

    /** Writes the report into a folder, and gives the file. */
    public static Path write(Path results, Path docs) throws IOException {
        return new Report(results, docs).write();
    }

    private Path write() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Path folder : folders()) {
            JdkResults jdk = new JdkResults(folder);
            page.append(section(folder.getFileName().toString(), jdk));
        }
        return Files.writeString(docs.resolve("performance.md"), page);
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(results)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("jdk-"))
                    .sorted()
                    .toList();
        }
    }

    private String section(String name, JdkResults jdk) throws IOException {
        Environment environment = jdk.environment();
        Tables tables = new Tables(jdk);
        StringBuilder section = new StringBuilder();
        section.append("\n## JDK ").append(environment.jdk()).append("\n\n");
        section.append("%s, %s, %d cores, effort: %s.%n"
                .formatted(environment.vm(), environment.architecture(), environment.cores(), environment.effort()));
        String chart = "performance/" + name + ".svg";
        Files.createDirectories(docs.resolve("performance"));
        Files.writeString(docs.resolve(chart), chart(environment, jdk));
        section.append("\n![Time for each validation on a logarithmic scale](")
                .append(chart)
                .append(")\n");
        append(section, "Time", tables.times());
        append(section, "Memory allocated by each validation", tables.bytes());
        append(section, "Throughput of two threads, as a multiple of one thread's", tables.threads(2));
        ModelTables model = new ModelTables(jdk.model());
        append(section, "Model: users out of maps and JSON and back", model.times());
        append(section, "Model: memory allocated", model.bytes());
        append(section, "Whole processes: start, make a factory, validate, end", tables.coldStarts());
        return section.toString();
    }

    private static void append(StringBuilder section, String title, MarkdownTable table) {
        if (!table.isEmpty()) {
            section.append("\n### ").append(title).append("\n\n").append(table);
        }
    }

    private static String chart(Environment environment, JdkResults jdk) throws IOException {
        List<String> names = Stream.of(Contender.values()).map(Contender::title).toList();
        BarChart chart = new BarChart("Time for each validation, JDK " + environment.jdk(), names);
        for (Workload workload : Workload.values()) {
            List<BarChart.Bar> bars = new ArrayList<>();
            for (Contender contender : Contender.values()) {
                Optional<Measurement> measurement = jdk.measurement(contender, workload, 1);
                measurement
                        .map(Measurement::nanoseconds)
                        .map(time -> new BarChart.Bar(contender.ordinal(), time, Figures.time(time)))
                        .ifPresent(bars::add);
            }
            chart.group(workload.title(), bars);
        }
        return chart.svg();
    }
}
