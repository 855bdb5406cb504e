package dev.verity.benchmark.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verity.benchmark.model.user.ModelOperations;
import dev.verity.benchmark.model.user.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** A program that reads a stream of lines in a small heap, then looks at many users, and prints what memory that took. */
public final class ModelMemoryProgram {
    private static final String HEAP = "-Xmx48m";
    private static final int USERS = 10_000;
    private static final Path STATUS = Path.of("/proc/self/status");

    private ModelMemoryProgram() {}

    /** Runs the program. The arguments are a contender and how many thousands of lines to read. */
    public static void main(String[] arguments) throws IOException {
        ModelOperations<Object> operations =
                ModelContender.valueOf(arguments[0]).operations();
        int thousands = Integer.parseInt(arguments[1]);
        Tally tally = operations.stream(new UserLines(thousands));
        if (!tally.equals(new Tally(999L * thousands, thousands))) {
            throw new IllegalStateException(tally.toString());
        }
        double peak = peakMiB();
        Object[] users = new Object[USERS];
        for (int index = 0; index < USERS; index++) {
            users[index] = operations.parse(UserRows.json(index).getBytes(StandardCharsets.UTF_8));
        }
        double own = ClassLayout.parseInstance(users[0]).instanceSize();
        double all = GraphLayout.parseInstance((Object) users).totalSize()
                - ClassLayout.parseInstance(users).instanceSize();
        System.out.println(new ObjectMapper().writeValueAsString(new ModelMemory(all / USERS, own, peak)));
    }

    /** The peak of the resident set, or NaN where the system does not tell. */
    private static double peakMiB() throws IOException {
        if (!Files.exists(STATUS)) {
            return Double.NaN;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("\\D", ""))
                    .mapToDouble(kiB -> Double.parseDouble(kiB) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    /** Runs the program in a process with a small heap. */
    public static ModelMemory run(ModelContender contender, int thousands) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-Djdk.attach.allowAttachSelf=true"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(ModelMemoryProgram.class.getName(), contender.name(), Integer.toString(thousands)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> output;
        try (var reader = process.inputReader()) {
            output = reader.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender.id() + " cannot do with " + HEAP);
        }
        return new ObjectMapper().readValue(output.get(output.size() - 1), ModelMemory.class);
    }
}
