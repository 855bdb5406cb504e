package dev.verity.sample.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts packaged applications in new JVMs, in turns, and writes what that cost.
 *
 * <p>Arguments: how often each is started, the file of the report, options of the JVMs that are started, which begin with a
 * hyphen, and for each application its title, an equals sign, and its folder with {@code quarkus-run.jar}.
 */
public final class StartUpRun {
    private final Map<String, Path> applications = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, List<Start>> starts = new LinkedHashMap<>();

    private StartUpRun(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                options.add(argument);
            } else {
                String[] application = argument.split("=", 2);
                applications.put(application[0], Path.of(application[1]));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        int repeats = Integer.parseInt(arguments[0]);
        StartUpRun run = new StartUpRun(List.of(arguments).subList(2, arguments.length));
        run.measure(repeats);
        String report = run.title(repeats) + run.table();
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report);
        System.out.println(report);
    }

    private void measure(int repeats) throws IOException {
        for (Map.Entry<String, Path> application : applications.entrySet()) {
            starts.put(application.getKey(), new ArrayList<>());
            new Measurement(application.getValue(), options).start();
        }
        for (int round = 0; round < repeats; round++) {
            for (String application : inTurns(round)) {
                starts.get(application).add(new Measurement(applications.get(application), options).start());
            }
        }
    }

    /** Another application begins in every round, so that none always comes after the same one's caches. */
    private List<String> inTurns(int round) {
        List<String> turns = new ArrayList<>(applications.keySet());
        Collections.rotate(turns, round);
        return turns;
    }

    private String title(int repeats) {
        return "The harbour on Quarkus, JDK " + Runtime.version().feature() + ", medians of " + repeats
                + " starts each" + (options.isEmpty() ? "" : ", " + String.join(" ", options))
                + ".\nIn parentheses the middle half and the least value.\n\n";
    }

    private String table() {
        StringBuilder text = new StringBuilder("|");
        for (String application : applications.keySet()) {
            text.append(" | ").append(application);
        }
        text.append(" |\n| ---").append(" | ---:".repeat(applications.size())).append(" |\n");
        for (Figure figure : Figure.values()) {
            text.append("| ").append(figure.title());
            for (List<Start> some : starts.values()) {
                text.append(" | ")
                        .append(Spread.of(some.stream().mapToDouble(figure::of).toArray()));
            }
            text.append(" |\n");
        }
        return text.toString();
    }
}
