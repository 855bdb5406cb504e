package dev.verity.sample.harbour.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SurveyTest extends HarbourTest {
    private static final String ENGLISH = """
            {"leaking": "must be false",
             "afloat": "must be true",
             "draught": "must be less than 9.5",
             "freeboard": "must be greater than or equal to 2.5",
             "beam": "numeric value out of bounds (<2 digits>.<1 digits> expected)",
             "mail": "must be a well-formed email address",
             "nextSurvey": "must be a future date",
             "nextDocking": "must be a date in the present or in the future",
             "rust": "must be less than or equal to 10",
             "anchors": "must be greater than or equal to 2",
             "buoyancy": "must be less than 0",
             "heel": "must be less than or equal to 0",
             "name": "must not be blank",
             "lifeboats": "must not be empty",
             "captain": "must not be null",
             "stowaway": "must be null",
             "launched": "must be a past date",
             "painted": "must be a date in the past or in the present",
             "number": "must match \\"IMO \\\\d{7}\\"",
             "speed": "must be greater than 0",
             "decks": "must be greater than or equal to 0",
             "masts": "size must be between 1 and 3"}""";

    @Test
    void everyConstraintHasItsMessage() {
        http.get("/survey").isJson(200, ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyMessageIsTranslated(String language) {
        JsonNode english = http.get("/survey").json();
        JsonNode translated = http.get("/survey", "Accept-Language", language).json();
        assertThat(translated.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(() -> english.fieldNames());
        english.fieldNames()
                .forEachRemaining(
                        field -> assertThat(translated.get(field)).as(field).isNotEqualTo(english.get(field)));
    }
}
