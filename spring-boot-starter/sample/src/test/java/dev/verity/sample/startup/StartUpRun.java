package dev.verity.sample.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootVersion;

/**
 * Starts an application of Spring Boot in new JVMs, without validation, with Hibernate Validator and with Verity in turns, and
 * writes what that cost.
 *
 * <p>Arguments: how often each is started, the file of the report, and options of the JVMs that are started.
 */
public final class StartUpRun {
    private final int repeats;
    private final List<String> options;
    private final StringBuilder report = new StringBuilder();

    private StartUpRun(int repeats, List<String> options) {
        this.repeats = repeats;
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> options = List.of(arguments).subList(2, arguments.length);
        StartUpRun run = new StartUpRun(Integer.parseInt(arguments[0]), options);
        run.report.append("Spring Boot ").append(SpringBootVersion.getVersion());
        run.report.append(", JDK ").append(Runtime.version().feature());
        run.report.append(", medians of ").append(arguments[0]).append(" starts each");
        run.report
                .append(options.isEmpty() ? "" : ", " + String.join(" ", options))
                .append(".\n");
        run.report.append(
                "In parentheses the middle half and the least value; for what validation adds, that of least values.\n");
        for (Kind kind : Kind.values()) {
            run.report.append("\n### ").append(kind.title()).append("\n\n");
            run.report.append(StartUpTable.of(run.measure(kind)));
        }
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, run.report);
        System.out.println(run.report);
    }

    private Map<Contender, List<Start>> measure(Kind kind) throws IOException, InterruptedException {
        Map<Contender, List<Start>> starts = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            starts.put(contender, new ArrayList<>());
            new Measurement(kind, contender, options).start();
        }
        for (int round = 0; round < repeats; round++) {
            for (Contender contender : inTurns(round)) {
                starts.get(contender).add(new Measurement(kind, contender, options).start());
            }
        }
        return starts;
    }

    /** Another contender begins in every round, so that none always comes after the same one's caches. */
    private static List<Contender> inTurns(int round) {
        List<Contender> contenders = new ArrayList<>(List.of(Contender.values()));
        Collections.rotate(contenders, round);
        return contenders;
    }
}
