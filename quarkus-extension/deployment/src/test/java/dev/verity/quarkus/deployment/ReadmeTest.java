package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The README's application compiles, starts and answers what the README says. */
class ReadmeTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withApplicationRoot(ReadmeTest::addApplication);

    @Test
    void applicationAnswersWhatFollowsIt() {
        MatchResult dialogue = find("<!-- quarkus -->.*?\\$ curl localhost:8080(\\S+) .*? -d '(.*?)'\n(.*?)\n```");

        Response answer =
                given().contentType(ContentType.JSON).body(dialogue.group(2)).post(dialogue.group(1));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).isEqualTo(dialogue.group(3));
    }

    private static void addApplication(JavaArchive application) {
        MatchResult code = find("<!-- quarkus -->\n```java\n(package \\w+;.*?public class (\\w+).*?)```");
        try {
            Path folder = Files.createDirectories(Path.of("target", "readme"));
            Path source = Files.writeString(folder.resolve(code.group(2) + ".java"), code.group(1));
            for (Path compiled : compile(source, folder)) {
                application.addAsResource(
                        compiled.toFile(), folder.relativize(compiled).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> compile(Path source, Path folder) throws IOException {
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-parameters",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(result).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static MatchResult find(String pattern) {
        try {
            return Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("..", "..", "README.md")))
                    .results()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
