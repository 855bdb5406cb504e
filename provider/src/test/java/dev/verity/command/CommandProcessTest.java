package dev.verity.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.verity.model.Model;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

/** The command as a user runs it. */
@Timeout(120)
class CommandProcessTest {
    public static class User extends Model {
        int id;

        @NotNull
        @Size(min = 1, max = 100)
        String name;

        @Min(0)
        @Max(150)
        int age;

        @Email
        String email;
    }

    @TempDir
    Path folder;

    private String out = "";

    /** The provider with what it needs, and the classes of the application. */
    private static String classPath() {
        return Stream.of(Validate.class, Validation.class, JsonFactory.class, Opcodes.class, User.class)
                .map(each -> Path.of(URI.create(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int run(Path input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath(),
                Validate.class.getName()));
        command.addAll(List.of(arguments));
        File written = folder.resolve("out").toFile();
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(written)
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        out = Files.readString(written.toPath());
        return process.exitValue();
    }

    private Path users(int count, int badEvery) throws IOException {
        Path file = folder.resolve("users.ndjson");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= count; i++) {
                writer.write("{\"id\":" + i + ",\"name\":\"User " + i + "\",\"age\":"
                        + (i % badEvery == 0 ? -1 : i % 100) + ",\"email\":\"user" + i + "@example.com\"}\n");
            }
        }
        return file;
    }

    @Test
    void validatesManyRowsInASmallHeap() throws Exception {
        Path file = users(200_000, 50_000);
        Path bad = folder.resolve("bad");

        assertThat(run(file, "--bad", bad.toString(), User.class.getName(), file.toString()))
                .isEqualTo(1);
        assertThat(out)
                .startsWith("line 50000: age: must be greater than or equal to 0 [greater_than_equal]")
                .contains("200,000 rows in ", "199,996 good, 4 bad");
        assertThat(Files.readAllLines(bad)).hasSize(4);
    }

    @Test
    void validatesRowsAllOfWhichAreBadInASmallHeap() throws Exception {
        Path file = users(200_000, 1);

        assertThat(run(file, "--errors", folder.resolve("errors").toString(), User.class.getName()))
                .isEqualTo(1);
        assertThat(out).contains("0 good, 200,000 bad");
        try (var lines = Files.lines(folder.resolve("errors"))) {
            assertThat(lines.count()).isEqualTo(200_000);
        }
    }

    @Test
    void readsStandardInput() throws Exception {
        assertThat(run(users(10, 100), User.class.getName(), "-")).isZero();
        assertThat(out).contains("10 good, 0 bad");
    }

    @Test
    void failsForAClassThatIsNotThere() throws Exception {
        assertThat(run(users(1, 100), "no.such.User")).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(Files.readString(folder.resolve("err")))
                .contains("validate: There is no class no.such.User on the class path.");
    }
}
