package dev.verity.benchmark.coldstart;

import dev.verity.benchmark.contender.GeneratedBeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Starts every program several times and measures it from outside. */
public final class ColdStartRun {
    private static final Path SHELL = Path.of("/bin/bash");
    private static final String LOADED_FROM_ARCHIVE = "source: shared objects file";

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Path generatedBeans;
    private final int repeats;

    private ColdStartRun(Path generatedBeans, int repeats) {
        this.generatedBeans = generatedBeans;
        this.repeats = repeats;
    }

    /** Measures all; the folder takes the generated beans. */
    public static List<ColdStart> run(Path generatedBeans, int repeats) throws IOException, InterruptedException {
        GeneratedBeans.compile(generatedBeans);
        ColdStartRun run = new ColdStartRun(generatedBeans, repeats);
        List<ColdStart> results = new ArrayList<>();
        for (String work : List.of(Launcher.ONE, Launcher.MANY)) {
            for (Starter starter : Starter.values()) {
                results.add(run.measure(starter, starter == Starter.EMPTY ? Launcher.NOTHING : work, work));
            }
        }
        return results;
    }

    private ColdStart measure(Starter starter, String argument, String work) throws IOException, InterruptedException {
        double[] wall = new double[repeats];
        double[] cpu = new double[repeats];
        double[] memory = new double[repeats];
        for (int repeat = 0; repeat < repeats; repeat++) {
            long start = System.nanoTime();
            double[] times = numbers(timed(starter.command(generatedBeans, List.of(), argument)));
            wall[repeat] = (System.nanoTime() - start) / 1e6;
            cpu[repeat] = Arrays.stream(times).sum() * 1000;
            double[] kiB = numbers(starter.command(generatedBeans, List.of(), argument, Launcher.MEMORY));
            memory[repeat] = kiB.length == 0 ? Double.NaN : kiB[0] / 1024;
        }
        List<String> loaded = output(starter.command(generatedBeans, List.of("-Xlog:class+load"), argument)).stream()
                .filter(line -> line.contains("source: "))
                .toList();
        long archived = loaded.stream()
                .filter(line -> line.contains(LOADED_FROM_ARCHIVE))
                .count();
        return new ColdStart(
                starter.title(),
                work,
                median(wall),
                Files.exists(SHELL) ? median(cpu) : Double.NaN,
                median(memory),
                loaded.size(),
                (int) (loaded.size() - archived));
    }

    /** Lets the shell print user and system time, a line for each; without a shell there are none. */
    private static List<String> timed(List<String> command) {
        if (!Files.exists(SHELL)) {
            return command;
        }
        List<String> timed =
                new ArrayList<>(List.of(SHELL.toString(), "-c", "TIMEFORMAT=$'%3U\\n%3S'; time \"$@\"", "bash"));
        timed.addAll(command);
        return timed;
    }

    /** Reads the lines that are numbers; others are logs. */
    private static double[] numbers(List<String> command) throws IOException, InterruptedException {
        return output(command).stream()
                .filter(line -> NUMBER.matcher(line).matches())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<String> output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (var reader = process.inputReader()) {
            lines = reader.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + String.join("\n", lines));
        }
        return lines;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
