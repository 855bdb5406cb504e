package dev.verity.sample.harbour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application built with other settings: the first violation is enough, and German is spoken. */
@QuarkusTest
@TestProfile(FailFastTest.Settings.class)
class FailFastTest extends HarbourTest {
    private static final String INVALID = "{\"flag\": \"XX\", \"pilotage\": 31, \"copies\": 6}";

    @Test
    void firstViolationIsTheLast() {
        JsonNode answer =
                http.post("/arrivals/uni", "{\"ship\": \"\", \"hours\": -1}").json();
        assertThat(answer.get("violations")).hasSize(1);
        assertThat(http.post("/dues", INVALID).json()).hasSize(1);
    }

    @Test
    void defaultLanguageIsUsed() {
        http.post("/dues/property?name=flag", INVALID).isJson(200, "{\"flag\": \"keine bekannte Flagge\"}");
        http.post("/dues/property?name=flag", INVALID, "Accept-Language", "fr")
                .isJson(200, "{\"flag\": \"pavillon inconnu\"}");
        http.post("/dues/property?name=flag", INVALID, "Accept-Language", "ja")
                .isJson(200, "{\"flag\": \"keine bekannte Flagge\"}");
    }

    /** What differs from {@code application.properties}. */
    public static class Settings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.hibernate-validator.fail-fast", "true", "quarkus.default-locale", "de");
        }
    }
}
