package dev.verity.sample.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.verity.sample.http.Answer;
import dev.verity.sample.http.Http;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The reception as it is, with all that Spring Boot tells about errors. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.web-application-type=reactive",
            // Spring Boot 3.5 and 4.1
            "spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "server.error.include-message=always",
            "server.error.include-binding-errors=always",
            "spring.web.error.include-message=always",
            "spring.web.error.include-binding-errors=always"
        })
class ReceptionTest {
    static final String ARRIVAL = """
            {"pet": "Rex", "reason": "limping", "companion": {"name": "Ada", "age": 36},
             "belongings": {"bag": ["toy"]}}""";
    private static final String INVALID = """
            {"pet": " ", "reason": "ill", "companion": {"age": 0}, "belongings": {"bag": ["toy", ""]}}""";

    private Http http;

    @BeforeEach
    void connect(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void acceptsWhatIsValid() {
        http.post("/arrivals", ARRIVAL).is(200, "Rex");
        http.put("/arrivals", ARRIVAL).is(200, "Rex");
        http.get("/arrivals/7?room=A1").is(200, "7 in A1");
        http.post("/queue/families", "[" + ARRIVAL + "]").is(200, "1");
        http.post("/queue/calls", "[\"Rex\", \"Tom\"]").is(200, "2");
        http.submit("/arrivals/form", "pet=Rex&kilograms=20").is(200, "[]");
        http.submit("/arrivals/quick-form", "pet=Rex&kilograms=20").is(200, "Rex");
        http.post("/queue", ARRIVAL).is(200, "Rex");
        http.get("/queue/1").is(200, "Rex");
    }

    @Test
    void bodyInAMonoIsChecked() {
        http.post("/queue", INVALID).isJson(400, """
                        [{"where": "pet", "what": "must not be blank"},
                         {"where": "reason", "what": "describe the reason in 5 to 80 characters"},
                         {"where": "companion.name", "what": "must not be blank"},
                         {"where": "companion.age", "what": "must be greater than 0"},
                         {"where": "belongings[bag][1]", "what": "must not be blank"}]""");
    }

    @Test
    void bodyInAFluxIsCheckedElementByElement() {
        http.post("/queue/stream", "[" + ARRIVAL + "," + ARRIVAL + "]").isJson(200, "[\"Rex\", \"Rex\"]");
        http.post("/queue/stream", "[" + ARRIVAL + "," + ARRIVAL.replace("Ada", "") + "]")
                .isJson(400, """
                        [{"where": "companion.name", "what": "must not be blank"}]""");
    }

    @Test
    void messagesFollowTheLocaleOfTheRequest() {
        String answer = http.post("/queue", INVALID, "Accept-Language", "de").body();
        assertThat(JsonPath.<List<String>>read(answer, "$[*].what"))
                .hasSize(5)
                .contains("beschreiben Sie den Grund in 5 bis 80 Zeichen")
                .doesNotContain("must not be blank", "must be greater than 0");
    }

    @Test
    void bodyIsAnsweredWithBindingErrors() {
        assertThat(codes(http.put("/arrivals", INVALID)))
                .containsExactlyInAnyOrder(
                        "NotBlank.arrival.pet",
                        "Size.arrival.reason",
                        "NotBlank.arrival.companion.name",
                        "Positive.arrival.companion.age",
                        "NotBlank.arrival.belongings[bag][1]");
        assertThat(codes(http.post("/arrivals", INVALID)))
                .containsExactlyInAnyOrder(
                        "NotBlank.arrivalMono.pet",
                        "Size.arrivalMono.reason",
                        "NotBlank.arrivalMono.companion.name",
                        "Positive.arrivalMono.companion.age",
                        "NotBlank.arrivalMono.belongings[bag][1]");
    }

    @Test
    void parametersAreChecked() {
        Answer answer = http.get("/arrivals/0?room=A");
        assertThat(codes(answer))
                .containsExactlyInAnyOrder(
                        "Positive.arrivalController#find.number", "Size.arrivalController#find.room");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].defaultMessage"))
                .containsExactlyInAnyOrder("must be greater than 0", "size must be between 2 and 3");
    }

    @Test
    void elementsStaySeparate() {
        String nameless = ARRIVAL.replace("Rex", "");
        http.post("/queue/families", "[" + nameless + "," + ARRIVAL + ",null," + nameless + "]")
                .isJson(400, """
                        [{"where": "arrivals[0].pet", "what": "must not be blank"},
                         {"where": "arrivals[2]", "what": "must not be null"},
                         {"where": "arrivals[3].pet", "what": "must not be blank"}]""");
        http.post("/queue/calls", "[\"\", \"Rex\", \" \"]").isJson(400, """
                        [{"where": "pets[0]", "what": "must not be blank"},
                         {"where": "pets[2]", "what": "must not be blank"}]""");
    }

    @Test
    void conversionErrorsStandBesideViolations() {
        http.submit("/arrivals/form", "pet=&kilograms=many")
                .isJson(422, "[\"pet NotBlank\", \"kilograms typeMismatch\"]");
        assertThat(codes(http.submit("/arrivals/quick-form", "pet=&kilograms=101")))
                .containsExactlyInAnyOrder("NotBlank.arrivalFormMono.pet", "Max.arrivalFormMono.kilograms");
    }

    @Test
    void serviceIsChecked() {
        http.get("/queue/100").isJson(409, """
                        [{"where": "at.position", "what": "must be less than or equal to 99"}]""");
        http.get("/queue/2").isJson(409, """
                        [{"where": "at.<return value>", "what": "must not be null"}]""");
    }

    private static List<String> codes(Answer answer) {
        answer.is(400);
        return JsonPath.read(answer.body(), "$.errors[*].codes[0]");
    }
}
