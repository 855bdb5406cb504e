package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.models.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = ModelsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.web-application-type=reactive")
class ReactiveBodiesTest extends BodiesSuite {
    private Answer lines(String path, String lines) {
        return http.post(
                path,
                BodyPublishers.ofString(lines),
                "Content-Type",
                "application/x-ndjson",
                "Accept",
                "application/x-ndjson, text/plain, application/problem+json");
    }

    @Test
    void refusesABodyThatIsTooLargeAsItDoesOfJackson() {
        String huge = ALICE.replace("Alice", "a".repeat(300_000));
        assertThat(http.json("/users", huge).status())
                .isEqualTo(413)
                .isEqualTo(http.json("/plain", huge).status());
    }

    @Test
    void readsAMonoAndValidatesItOnce() {
        int before = names.questions();
        assertThat(http.json("/users/mono", ALICE).body()).isEqualTo(ALICE_READ);
        assertThat(names.questions()).isEqualTo(before + 1);
        assertThat(http.json("/users/mono", "{}").type()).isEqualTo("application/problem+json");
    }

    @Test
    void readsAFluxFromAnArrayAndWritesOne() {
        assertThat(http.json("/users/flux", "[" + ALICE + "," + ALICE + "]"))
                .isEqualTo(new Answer(200, "application/json", "[" + ALICE_READ + "," + ALICE_READ + "]"));
        assertThat(http.json("/users/flux", "[]").body()).isEqualTo("[]");
        assertThat(http.json("/users/flux", ALICE).body()).isEqualTo("[" + ALICE_READ + "]");
        assertThat(http.json("/users/names", "[" + ALICE + ",{\"id\":0}]"))
                .isEqualTo(refused("/users/names", "The body of the request has 2 errors.", ""));
    }

    @Test
    void readsLinesAndValidatesThemOnce() {
        int before = names.questions();
        assertThat(lines("/users/names", ALICE + "\r\n\n" + ALICE.replace("Alice", "Bob")))
                .isEqualTo(new Answer(200, "text/plain;charset=UTF-8", "Alice,Bob"));
        assertThat(names.questions()).isEqualTo(before + 2);
    }

    @Test
    void writesLines() {
        assertThat(lines("/users/flux", ALICE + "\n" + ALICE))
                .isEqualTo(new Answer(200, "application/x-ndjson", ALICE_READ + "\n" + ALICE_READ + "\n"));
    }

    @Test
    void tellsTheLineThatIsWrong() {
        assertThat(lines("/users/names", ALICE + "\n\n{\"id\":2,\"name\":\"Bob\",\"age\":-1}\n" + ALICE)
                        .body())
                .isEqualTo("");
    }

    @Test
    void tellsTheLineThatIsMalformed() {
        assertThat(lines("/users/names", ALICE + "\n\n {\"id\":}\n" + ALICE).body())
                .isEqualTo("");
    }

    @Test
    void refusesALineThatIsTooLong() {
        assertThat(lines("/users/names", ALICE + "\n" + ALICE.replace("Alice", "a".repeat(300_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void readsMoreLinesThanFitInMemoryAtOnce() {
        String many = (ALICE + "\n").repeat(20_000);
        assertThat(lines("/users/flux", many).body()).hasLineCount(20_000);
    }
}
