package dev.verity.example.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README says what is so: its code compiles, runs and prints what it says. */
class ReadmeTest {

    private final String readme = read(Path.of("..", "..", "..", "README.md"));

    @Test
    void showsWhatTheExamplePrints() throws Exception {
        assertThat(readme)
                .contains(printedBy(() -> OrderExample.main(new String[0])).strip());
    }

    @ParameterizedTest
    @CsvSource({"quick-start, QuickStart", "models, ModelTour", "mapping, MappingTour"})
    void codePrintsWhatFollowsIt(String mark, String mainClass, @TempDir Path folder) throws Exception {
        String code = block("<!-- " + mark + " -->\n```java\n(.*?)```");
        String expected = block("<!-- " + mark + " -->.*?```text\n(.*?)```");
        Path source = Files.writeString(folder.resolve(mainClass + ".java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(result).isZero();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            var main = loader.loadClass(mainClass).getMethod("main", String[].class);
            assertThat(printedBy(() -> main.invoke(null, (Object) new String[0])))
                    .isEqualTo(expected);
        }
    }

    @Test
    void namesTheArtifactAsItIsBuilt() {
        String pom = read(Path.of("..", "..", "..", "pom.xml"));
        Matcher version = Pattern.compile("<artifactId>verity-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(readme)
                .contains(List.of(
                        "<groupId>dev.verity</groupId>",
                        "<artifactId>verity-validator</artifactId>",
                        "<version>" + version.group(1) + "</version>"));
    }

    private String block(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private interface Program {
        void run() throws Exception;
    }

    private static String printedBy(Program program) throws Exception {
        PrintStream standardOutput = System.out;
        Locale defaultLocale = Locale.getDefault();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            Locale.setDefault(Locale.ENGLISH);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(standardOutput);
            Locale.setDefault(defaultLocale);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
