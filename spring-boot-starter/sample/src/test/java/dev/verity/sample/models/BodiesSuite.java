package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.models.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What both kinds of server do alike. */
@SpringBootTest(classes = ModelsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BodiesSuite {
    static final String ALICE = "{\"id\":\"1\",\"name\":\"Alice\",\"age\":30.0,\"e-mail\":\"alice@example.com\"}";
    static final String ALICE_READ =
            "{\"id\":1,\"name\":\"Alice\",\"age\":30,\"e-mail\":\"alice@example.com\",\"label\":\"Alice (30)\"}";

    @Autowired
    Names names;

    @Value("${local.server.port}")
    int port;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    static String problem(String path, String detail, String... errors) {
        return "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + detail
                + "\",\"instance\":\"" + path + "\",\"errors\":[" + String.join(",", errors) + "]}";
    }

    static Answer refused(String path, String detail, String... errors) {
        return new Answer(400, "application/problem+json", problem(path, detail, errors));
    }

    @Test
    void coercesTheBodyAndWritesItWithAliasesAndComputedValues() {
        assertThat(http.json("/users", ALICE)).isEqualTo(new Answer(200, "application/json", ALICE_READ));
    }

    @Test
    void readsAndWritesOtherMediaTypesOfJson() {
        assertThat(http.post(
                        "/users",
                        BodyPublishers.ofString(ALICE),
                        "Content-Type",
                        "application/vnd.user+json",
                        "Accept",
                        "application/vnd.user+json"))
                .isEqualTo(new Answer(200, "application/vnd.user+json", ALICE_READ));
    }

    @Test
    void tellsAllErrorsWithTheirPlaceAndNothingOfTheInput() {
        assertThat(http.json("/users", "{\"id\":\"x1\",\"name\":\"\",\"age\":151,\"e-mail\":\"at home\"}"))
                .isEqualTo(refused("/users", "The body of the request has 4 errors.", ""));
    }

    @Test
    void tellsErrorsInListsOfListsAndKeepsSecrets() {
        assertThat(http.json(
                        "/orders",
                        "{\"items\":[{\"name\":\"tea\",\"price\":\"1.50\"},{\"price\":-1}],\"due\":\"soon\","
                                + "\"payment\":{\"by\":\"card\",\"number\":\"4711\"}}"))
                .isEqualTo(refused("/orders", "The body of the request has 4 errors.", ""));
    }

    @Test
    void readsSealedTypes() {
        assertThat(
                        http.json(
                                "/orders",
                                "{\"items\":[{\"name\":\"tea\",\"price\":\"1.50\"}],\"payment\":{\"by\":\"invoice\",\"days\":14}}"))
                .isEqualTo(
                        new Answer(
                                200,
                                "application/json",
                                "{\"items\":[{\"name\":\"tea\",\"price\":1.50}],\"due\":null,\"payment\":{\"by\":\"invoice\",\"days\":14}}"));
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        assertThat(http.post(
                        "/users",
                        BodyPublishers.ofString(
                                "{\"id\":1,\"name\":\"Alice\",\"age\":\"alt\",\"e-mail\":\"zu Hause\"}"),
                        "Content-Type",
                        "application/json",
                        "Accept-Language",
                        "de"))
                .isEqualTo(refused("/users", "The body of the request has 2 errors.", ""));
    }

    @Test
    void tellsLineAndColumnOfMalformedJson() {
        assertThat(http.json("/users", "{\"id\": 1,\n \"age\": }"))
                .isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
    }

    @Test
    void refusesDuplicateKeys() {
        assertThat(http.json("/users", "{\"id\":1,\"id\":2,\"name\":\"Bob\",\"age\":3}"))
                .isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        assertThat(http.json("/users", ALICE + "}"))
                .isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
    }

    @Test
    void refusesDeepNesting() {
        assertThat(http.json("/users", "[".repeat(2000)))
                .isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
    }

    @Test
    void refusesNull() {
        assertThat(http.json("/users", "null"))
                .isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
    }

    @Test
    void refusesAnotherTypeOfDocument() {
        assertThat(http.json("/users", "[1]")).isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
    }

    @Test
    void answersAnEmptyBodyAsSpringDoes() {
        Answer answer = http.json("/users", "");
        Answer ofJackson = http.json("/plain", "");
        assertThat(answer.status()).isEqualTo(400).isEqualTo(ofJackson.status());
        assertThat(answer.type()).isEqualTo(ofJackson.type());
    }

    @Test
    void takesAnEmptyBodyWhereNoneIsRequired() {
        assertThat(http.json("/users/optional", "").body()).isEqualTo("nobody");
        assertThat(http.json("/users/optional", ALICE).body()).isEqualTo("Alice");
    }

    @Test
    void refusesOtherMediaTypesAsSpringDoes() {
        String[] header = {"Content-Type", "text/plain"};
        assertThat(http.post("/users", BodyPublishers.ofString(ALICE), header).status())
                .isEqualTo(415)
                .isEqualTo(http.post("/plain", BodyPublishers.ofString(ALICE), header)
                        .status());
    }

    @Test
    void refusesAnUnknownCharsetAsSpringDoes() {
        String[] header = {"Content-Type", "application/json;charset=klingon"};
        assertThat(http.post("/users", BodyPublishers.ofString(ALICE), header).status())
                .isEqualTo(http.post("/plain", BodyPublishers.ofString("{}"), header)
                        .status())
                .isBetween(400, 499);
    }

    @Test
    void readsEachCharset() {
        String json = ALICE.replace("Alice", "Zo\u00eb");
        for (String charset : new String[] {"UTF-8", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32", "windows-1252"}) {
            Answer answer = http.post(
                    "/users",
                    BodyPublishers.ofByteArray(json.getBytes(Charset.forName(charset))),
                    "Content-Type",
                    "application/json;charset=" + charset);
            assertThat(answer.body()).as(charset).isEqualTo(ALICE_READ.replace("Alice", "Zo\u00eb"));
        }
    }

    @Test
    void refusesBytesThatAreNotInTheirCharset() {
        byte[] latin = ALICE.replace("Alice", "Zo\u00eb").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(http.post("/users", BodyPublishers.ofByteArray(latin), "Content-Type", "application/json"))
                .isEqualTo(refused("/users", "The body of the request has 1 error.", ""));
        assertThat(http.post(
                                "/users",
                                BodyPublishers.ofByteArray(latin),
                                "Content-Type",
                                "application/json;charset=Shift_JIS")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tellsTheRowThatIsWrong() {
        assertThat(http.json("/users/many", "[" + ALICE + ",{\"id\":2,\"name\":\"Bob\",\"age\":-1}]"))
                .isEqualTo(refused("/users/many", "The body of the request has 1 error.", ""));
    }

    @Test
    void readsAndWritesContainers() {
        assertThat(http.json("/users/many", "[" + ALICE + "]").body()).isEqualTo("[" + ALICE_READ + "]");
        assertThat(http.json("/users/many", "[]").body()).isEqualTo("[]");
        assertThat(http.json("/users/array", "[" + ALICE + "]").body()).isEqualTo("[" + ALICE_READ + "]");
        assertThat(http.json("/users/by-name", "{\"a\":" + ALICE + "}").body()).isEqualTo("{\"a\":" + ALICE_READ + "}");
    }

    @Test
    void readsTheTypeThatASubclassOfTheControllerNames() {
        assertThat(http.json("/echo", ALICE).body()).isEqualTo(ALICE_READ);
    }

    @Test
    void readsBodiesOfEntitiesAndOfFunctions() {
        assertThat(http.json("/users/entity", ALICE).body()).isEqualTo(ALICE_READ);
        assertThat(http.json("/function", ALICE).body()).isEqualTo(ALICE_READ);
    }

    @Test
    void answersForFunctionsAsForControllers() {
        assertThat(http.json("/function", "{\"id\":1,\"age\":1}"))
                .isEqualTo(refused(
                        "/function",
                        "The body of the request has 1 error.",
                        "{\"loc\":[\"name\"],\"type\":\"missing\",\"msg\":\"must be given\"}"));
    }

    @Test
    void tellsOfErrorsWhateverTheClientAccepts() {
        for (String accepted : new String[] {"text/html", "application/pdf", "application/xml", "*/*"}) {
            Answer answer = http.post(
                    "/users", BodyPublishers.ofString("{}"), "Content-Type", "application/json", "Accept", accepted);
            assertThat(answer.status()).as(accepted).isEqualTo(400);
            assertThat(answer.type()).as(accepted).isEqualTo("application/problem+json");
        }
    }

    @Test
    void validatesOnceWithOrWithoutValid() {
        int before = names.questions();
        http.json("/users", ALICE);
        assertThat(names.questions()).isEqualTo(before + 1);
        http.json("/users/valid", ALICE);
        assertThat(names.questions()).isEqualTo(before + 2);
    }

    @Test
    void asksBeansOfTheApplication() {
        assertThat(http.json("/users/valid", ALICE.replace("Alice", "root")))
                .isEqualTo(refused("/users/valid", "The body of the request has 1 error.", ""));
    }

    @Test
    void validatesOtherGroupsAsSpringDoes() {
        Answer answer = http.json("/users/adult", ALICE.replace("30.0", "17"));
        Answer ofJackson = http.json("/plain", "{\"name\":\"x\",\"size\":10}");
        assertThat(answer.status()).isEqualTo(400).isEqualTo(ofJackson.status());
        assertThat(answer.type()).isEqualTo(ofJackson.type());
        assertThat(http.json("/users/adult", ALICE).status()).isEqualTo(200);
    }

    @Test
    void leavesOtherTypesToJackson() {
        assertThat(http.json("/plain", "{\"name\":\"x\",\"size\":9}").body()).isEqualTo("{\"name\":\"x\",\"size\":9}");
    }
}
