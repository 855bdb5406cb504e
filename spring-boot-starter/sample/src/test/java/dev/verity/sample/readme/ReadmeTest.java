package dev.verity.sample.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Answer;
import dev.verity.sample.http.Http;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The README's application compiles, starts and answers what the README says. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");

    @TempDir
    Path folder;

    @Test
    void applicationAnswersWhatFollowsIt() throws Exception {
        MatchResult code = find("<!-- spring-boot -->\n```java\n(package (\\w+);.*?public class (\\w+).*?)```");
        MatchResult dialogue = find("<!-- spring-boot -->.*?\\$ curl localhost:8080(\\S+) .*? -d '(.*?)'\n(.*?)\n```");
        compile(Files.writeString(folder.resolve(code.group(3) + ".java"), code.group(1)));

        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> application = loader.loadClass(code.group(2) + "." + code.group(3));
            Answer answer = answer(application, dialogue.group(1), dialogue.group(2));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo(dialogue.group(3));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Answer answer(Class<?> application, String path, String json) {
        try (ConfigurableApplicationContext context = SpringApplication.run(application, "--server.port=0")) {
            int port = context.getEnvironment().getRequiredProperty("local.server.port", int.class);
            return new Http(port).post(path, json);
        }
    }

    private void compile(Path source) {
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
    }

    private static MatchResult find(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .findFirst()
                .orElseThrow();
    }
}
