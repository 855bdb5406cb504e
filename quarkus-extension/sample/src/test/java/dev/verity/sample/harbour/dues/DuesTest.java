package dev.verity.sample.harbour.dues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DuesTest extends HarbourTest {
    private static final String INVALID = """
            {"flag": "XX", "pilotage": 31, "mooring": 51, "total": 1234.56, "copies": 6, "note": {"content": " "}}""";

    @Test
    void validInvoicePasses() {
        http.post("/dues", """
                        {"flag": "DE", "pilotage": 30, "mooring": 50, "total": 999, "copies": 5, "note": {"content": "n"}}""").isJson(200, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dues", "/dues/factory", "/dues/default-factory"})
    void validatorsAndExtractorsAreBeansWhoeverHandsTheValidatorOut(String path) {
        http.post(path, INVALID).isJson(200, """
                        {"flag": "no such flag",
                         "pilotage": "too much: at most 30",
                         "mooring": "too much: at most 50",
                         "total": "must not exceed 1000, not even by 234.6",
                         "copies": "one of 5 too many",
                         "note": "must not be blank"}""");
    }

    @Test
    void groupsAreCheckedOneByOne() {
        http.post("/dues/draft", INVALID).isJson(200, "{}");
        http.post("/dues/draft", "{\"sent\": \"2020-02-02\"}").isJson(200, "{\"sent\": \"must be null\"}");
        http.post("/dues/sent", "{\"copies\": 8}")
                .isJson(200, "{\"sent\": \"must not be null\", \"copies\": \"some of 5 too many\"}");
    }

    @Test
    void singlePropertyIsChecked() {
        http.post("/dues/property?name=flag", INVALID).isJson(200, "{\"flag\": \"no such flag\"}");
        http.post("/dues/property?name=sent", INVALID).isJson(200, "{}");
    }

    @Test
    void messagesOfTheApplicationFollowTheLanguageThatIsAccepted() {
        assertThat(flag("de")).isEqualTo("keine bekannte Flagge");
        assertThat(flag("de-AT, de;q=0.9")).isEqualTo("keine bekannte Flagge");
        assertThat(flag("fr;q=0.9, de;q=0.1")).isEqualTo("pavillon inconnu");
        assertThat(flag("ja, de;q=0.1")).isEqualTo("keine bekannte Flagge");
        assertThat(flag("ja")).isEqualTo("no such flag");
        assertThat(flag("not a language!")).isEqualTo("no such flag");
    }

    @Test
    void messagesThatAreNotTranslatedAreThoseOfTheDefaultLanguage() {
        assertThat(http.post("/dues", INVALID, "Accept-Language", "fr")
                        .json()
                        .get("pilotage")
                        .asText())
                .isEqualTo("too much: at most 30");
    }

    private String flag(String languages) {
        return http.post("/dues", INVALID, "Accept-Language", languages)
                .json()
                .get("flag")
                .asText();
    }
}
