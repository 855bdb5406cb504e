package dev.verity.sample.clinic;

import dev.verity.sample.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends ClinicTest {

    @Test
    void everyRequestGetsItsOwnAnswer() {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            answers.add(http.postLater(
                    "/pets",
                    """
                    {"name": "Rex%d", "birthDate": "2020-02-29", "type": "%s"}""".formatted(number, number % 2 == 0 ? "dog" : "ape-" + number),
                    "Accept-Language",
                    number % 3 == 0 ? "de" : "en"));
        }
        for (int number = 0; number < 200; number++) {
            Answer answer = answers.get(number).join();
            if (number % 2 == 0) {
                answer.is(200, "Rex" + number);
            } else {
                String message =
                        number % 3 == 0 ? "ape-" + number + " behandeln wir nicht" : "we do not treat a ape-" + number;
                answer.isJson(400, """
                        [{"field": "type", "code": "KnownPetType", "message": "%s"}]""".formatted(message));
            }
        }
    }
}
