package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Answer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServletBodiesTest extends BodiesSuite {
    @Test
    void refusesATextThatIsTooLong() {
        String huge = ALICE.replace("Alice", "a".repeat(21_000_000));
        Answer answer = http.post("/users", huge);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"type\":\"json_limit\"", "exceeds the maximum allowed (20000000)")
                .hasSizeLessThan(1000);
    }

    @Test
    void readsABodyOfUnknownLength() {
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream(ALICE.substring(0, 9).getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(ALICE.substring(9).getBytes(StandardCharsets.UTF_8)));
        assertThat(http.post("/users", BodyPublishers.ofInputStream(() -> body), "Content-Type", "application/json")
                        .body())
                .isEqualTo(ALICE_READ);
    }
}
