package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Answer;
import dev.verity.sample.http.Http;
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
        assertThat(http.post("/users", ALICE)).isEqualTo(new Answer(200, "application/json", ALICE_READ));
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
        assertThat(http.post("/users", "{\"id\":\"x1\",\"name\":\"\",\"age\":151,\"e-mail\":\"at home\"}"))
                .isEqualTo(refused(
                        "/users",
                        "The body of the request has 4 errors.",
                        "{\"loc\":[\"id\"],\"type\":\"int_parsing\",\"msg\":\"must be an integer in digits\"}",
                        "{\"loc\":[\"name\"],\"type\":\"string_too_short\",\"msg\":\"size must be between 1 and 100\",\"ctx\":{\"min_length\":1}}",
                        "{\"loc\":[\"age\"],\"type\":\"less_than_equal\",\"msg\":\"must be less than or equal to 150\",\"ctx\":{\"le\":150}}",
                        "{\"loc\":[\"e-mail\"],\"type\":\"email\",\"msg\":\"must be a well-formed email address\"}"));
    }

    @Test
    void tellsErrorsInListsOfListsAndKeepsSecrets() {
        assertThat(http.post(
                        "/orders",
                        "{\"items\":[{\"name\":\"tea\",\"price\":\"1.50\"},{\"price\":-1}],\"due\":\"soon\","
                                + "\"payment\":{\"by\":\"card\",\"number\":\"4711\"}}"))
                .isEqualTo(
                        refused(
                                "/orders",
                                "The body of the request has 4 errors.",
                                "{\"loc\":[\"items\",1,\"name\"],\"type\":\"missing\",\"msg\":\"field required\"}",
                                "{\"loc\":[\"items\",1,\"price\"],\"type\":\"greater_than\",\"msg\":\"must be greater than 0\",\"ctx\":{\"gt\":0}}",
                                "{\"loc\":[\"due\"],\"type\":\"date_parsing\",\"msg\":\"must be a date such as 2017-06-01\",\"ctx\":{\"expected\":\"2017-06-01\"}}",
                                "{\"loc\":[\"payment\",\"number\"],\"type\":\"string_too_short\",\"msg\":\"size must be between 12 and 2147483647\",\"ctx\":{\"min_length\":12}}"));
    }

    @Test
    void readsSealedTypes() {
        assertThat(
                        http.post(
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
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 2 errors.",
                                "{\"loc\":[\"age\"],\"type\":\"int_parsing\",\"msg\":\"muss eine ganze Zahl in Ziffern sein\"}",
                                "{\"loc\":[\"e-mail\"],\"type\":\"email\",\"msg\":\"muss eine korrekt geschriebene E-Mail-Adresse sein\"}"));
    }

    @Test
    void tellsLineAndColumnOfMalformedJson() {
        assertThat(http.post("/users", "{\"id\": 1,\n \"age\": }"))
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 1 error.",
                                "{\"loc\":[],\"type\":\"json_invalid\",\"msg\":\"must be well-formed JSON: Unexpected character ('}' (code 125)): expected a value at line 2 column 9\",\"ctx\":{\"error\":\"Unexpected character ('}' (code 125)): expected a value\",\"line\":2,\"column\":9,\"offset\":18}}"));
    }

    @Test
    void refusesDuplicateKeys() {
        assertThat(http.post("/users", "{\"id\":1,\"id\":2,\"name\":\"Bob\",\"age\":3}"))
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 1 error.",
                                "{\"loc\":[\"id\"],\"type\":\"duplicate_key\",\"msg\":\"must not be given twice\",\"ctx\":{\"key\":\"id\"}}"));
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        assertThat(http.post("/users", ALICE + "}"))
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 1 error.",
                                "{\"loc\":[],\"type\":\"json_invalid\",\"msg\":\"must be well-formed JSON: Unexpected close marker '}': no open Object to close at line 1 column 66\",\"ctx\":{\"error\":\"Unexpected close marker '}': no open Object to close\",\"line\":1,\"column\":66,\"offset\":65}}"));
    }

    @Test
    void refusesDeepNesting() {
        assertThat(http.post("/users", "[".repeat(2000)))
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 1 error.",
                                "{\"loc\":[],\"type\":\"json_limit\",\"msg\":\"must stay within the limits of JSON input: Document nesting depth (501) exceeds the maximum allowed (500)\",\"ctx\":{\"error\":\"Document nesting depth (501) exceeds the maximum allowed (500)\",\"line\":1,\"column\":502,\"offset\":501}}"));
    }

    @Test
    void refusesNull() {
        assertThat(http.post("/users", "null"))
                .isEqualTo(refused(
                        "/users",
                        "The body of the request has 1 error.",
                        "{\"loc\":[],\"type\":\"null_forbidden\",\"msg\":\"must not be null\"}"));
    }

    @Test
    void refusesAnotherTypeOfDocument() {
        assertThat(http.post("/users", "[1]"))
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 1 error.",
                                "{\"loc\":[],\"type\":\"model_type\",\"msg\":\"must be an object\",\"ctx\":{\"class\":\"User\"}}"));
    }

    @Test
    void answersAnEmptyBodyAsSpringDoes() {
        Answer answer = http.post("/users", "");
        Answer ofJackson = http.post("/plain", "");
        assertThat(answer.status()).isEqualTo(400).isEqualTo(ofJackson.status());
        assertThat(answer.type()).isEqualTo(ofJackson.type());
    }

    @Test
    void takesAnEmptyBodyWhereNoneIsRequired() {
        assertThat(http.post("/users/optional", "").body()).isEqualTo("nobody");
        assertThat(http.post("/users/optional", ALICE).body()).isEqualTo("Alice");
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
                .isEqualTo(
                        refused(
                                "/users",
                                "The body of the request has 1 error.",
                                "{\"loc\":[],\"type\":\"json_invalid\",\"msg\":\"must be well-formed JSON: Invalid UTF-8 at line 1 column 23\",\"ctx\":{\"error\":\"Invalid UTF-8\",\"line\":1,\"column\":23,\"offset\":22}}"));
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
        assertThat(http.post("/users/many", "[" + ALICE + ",{\"id\":2,\"name\":\"Bob\",\"age\":-1}]"))
                .isEqualTo(
                        refused(
                                "/users/many",
                                "The body of the request has 1 error.",
                                "{\"loc\":[1,\"age\"],\"type\":\"greater_than_equal\",\"msg\":\"must be greater than or equal to 0\",\"ctx\":{\"ge\":0}}"));
    }

    @Test
    void readsAndWritesContainers() {
        assertThat(http.post("/users/many", "[" + ALICE + "]").body()).isEqualTo("[" + ALICE_READ + "]");
        assertThat(http.post("/users/many", "[]").body()).isEqualTo("[]");
        assertThat(http.post("/users/array", "[" + ALICE + "]").body()).isEqualTo("[" + ALICE_READ + "]");
        assertThat(http.post("/users/by-name", "{\"a\":" + ALICE + "}").body()).isEqualTo("{\"a\":" + ALICE_READ + "}");
    }

    @Test
    void readsTheTypeThatASubclassOfTheControllerNames() {
        assertThat(http.post("/echo", ALICE).body()).isEqualTo(ALICE_READ);
    }

    @Test
    void readsBodiesOfEntitiesAndOfFunctions() {
        assertThat(http.post("/users/entity", ALICE).body()).isEqualTo(ALICE_READ);
        assertThat(http.post("/function", ALICE).body()).isEqualTo(ALICE_READ);
    }

    @Test
    void answersForFunctionsAsForControllers() {
        assertThat(http.post("/function", "{\"id\":1,\"age\":1}"))
                .isEqualTo(refused(
                        "/function",
                        "The body of the request has 1 error.",
                        "{\"loc\":[\"name\"],\"type\":\"missing\",\"msg\":\"field required\"}"));
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
        http.post("/users", ALICE);
        assertThat(names.questions()).isEqualTo(before + 1);
        http.post("/users/valid", ALICE);
        assertThat(names.questions()).isEqualTo(before + 2);
    }

    @Test
    void asksBeansOfTheApplication() {
        assertThat(http.post("/users/valid", ALICE.replace("Alice", "root")))
                .isEqualTo(refused(
                        "/users/valid",
                        "The body of the request has 1 error.",
                        "{\"loc\":[\"name\"],\"type\":\"free\",\"msg\":\"is taken\"}"));
    }

    @Test
    void validatesOtherGroupsAsSpringDoes() {
        Answer answer = http.post("/users/adult", ALICE.replace("30.0", "17"));
        Answer ofJackson = http.post("/plain", "{\"name\":\"x\",\"size\":10}");
        assertThat(answer.status()).isEqualTo(400).isEqualTo(ofJackson.status());
        assertThat(answer.type()).isEqualTo(ofJackson.type());
        assertThat(http.post("/users/adult", ALICE).status()).isEqualTo(200);
    }

    @Test
    void leavesOtherTypesToJackson() {
        assertThat(http.post("/plain", "{\"name\":\"x\",\"size\":9}").body()).isEqualTo("{\"name\":\"x\",\"size\":9}");
    }
}
