package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Answer;
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
        assertThat(http.post("/users", huge).status())
                .isEqualTo(413)
                .isEqualTo(http.post("/plain", huge).status());
    }

    @Test
    void readsAMonoAndValidatesItOnce() {
        int before = names.questions();
        assertThat(http.post("/users/mono", ALICE).body()).isEqualTo(ALICE_READ);
        assertThat(names.questions()).isEqualTo(before + 1);
        assertThat(http.post("/users/mono", "{}").type()).isEqualTo("application/problem+json");
    }

    @Test
    void readsAFluxFromAnArrayAndWritesOne() {
        assertThat(http.post("/users/flux", "[" + ALICE + "," + ALICE + "]"))
                .isEqualTo(new Answer(200, "application/json", "[" + ALICE_READ + "," + ALICE_READ + "]"));
        assertThat(http.post("/users/flux", ALICE).body()).isEqualTo("[" + ALICE_READ + "]");
        assertThat(http.post("/users/names", "[" + ALICE + ",{\"id\":0}]"))
                .isEqualTo(refused(
                        "/users/names",
                        "The body of the request has 2 errors.",
                        "{\"loc\":[1,\"name\"],\"type\":\"missing\",\"msg\":\"field required\"}",
                        "{\"loc\":[1,\"age\"],\"type\":\"missing\",\"msg\":\"field required\"}"));
    }

    @Test
    void answersAnEmptyArrayAsSpringDoesWhereAFluxIsRequired() {
        Answer answer = http.post("/users/flux", "[]");
        Answer ofJackson = http.post("/plain/flux", "[]");
        assertThat(answer.status()).isEqualTo(400).isEqualTo(ofJackson.status());
        assertThat(answer.type()).isEqualTo(ofJackson.type());
    }

    @Test
    void readsLinesAndValidatesThemOnce() {
        int before = names.questions();
        assertThat(lines("/users/names", ALICE + "\r\n\n" + ALICE.replace("Alice", "Bob")))
                .isEqualTo(new Answer(200, "application/x-ndjson;charset=UTF-8", "Alice,Bob"));
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
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"Line 3 of the body of the request has 1 error.\",\"instance\":\"/users/names\",\"line\":3,"
                                + "\"errors\":[{\"loc\":[1,\"age\"],\"type\":\"greater_than_equal\",\"msg\":\"must be greater than or equal to 0\",\"ctx\":{\"ge\":0}}]}");
    }

    @Test
    void tellsTheLineThatIsMalformed() {
        assertThat(lines("/users/names", ALICE + "\n\n {\"id\":}\n" + ALICE).body())
                .contains(
                        "\"line\":3,\"errors\"",
                        "{\"loc\":[1],\"type\":\"json_invalid\",\"msg\":\"must be well-formed JSON: Unexpected character ('}' (code 125)): expected a value at line 3 column 8\",\"ctx\":{\"error\":\"Unexpected character ('}' (code 125)): expected a value\",\"line\":3,\"column\":8,\"offset\":74}}");
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
