package dev.verity.sample.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Default messages of the built-in constraints, as an answer brings them. */
class DefaultMessageTest extends ClinicTest {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("AssertFalse", "must be false"),
            Map.entry("AssertTrue", "must be true"),
            Map.entry("DecimalMax", "must be less than or equal to 1.5"),
            Map.entry("DecimalMin", "must be greater than 1.5"),
            Map.entry("Digits", "numeric value out of bounds (<1 digits>.<0 digits> expected)"),
            Map.entry("Email", "must be a well-formed email address"),
            Map.entry("Future", "must be a future date"),
            Map.entry("FutureOrPresent", "must be a date in the present or in the future"),
            Map.entry("Max", "must be less than or equal to 3"),
            Map.entry("Min", "must be greater than or equal to 3"),
            Map.entry("Negative", "must be less than 0"),
            Map.entry("NegativeOrZero", "must be less than or equal to 0"),
            Map.entry("NotBlank", "must not be blank"),
            Map.entry("NotEmpty", "must not be empty"),
            Map.entry("NotNull", "must not be null"),
            Map.entry("Null", "must be null"),
            Map.entry("Past", "must be a past date"),
            Map.entry("PastOrPresent", "must be a date in the past or in the present"),
            Map.entry("Pattern", "must match \"[a-z]+\""),
            Map.entry("Positive", "must be greater than 0"),
            Map.entry("PositiveOrZero", "must be greater than or equal to 0"),
            Map.entry("Size", "size must be between 1 and 2"));

    private static final String WRONG = """
            {"assertFalse": true, "assertTrue": false, "decimalMax": 2, "decimalMin": 1, "digits": 10,
             "email": "nobody", "future": "1999-01-01", "futureOrPresent": "1999-01-01", "max": 4, "min": 2,
             "negative": 0, "negativeOrZero": 1, "notBlank": " ", "notEmpty": "", "notNull": null, "isNull": "",
             "past": "2999-01-01", "pastOrPresent": "2999-01-01", "pattern": "A", "positive": 0,
             "positiveOrZero": -1, "size": "abc"}""";

    @Test
    void englishIsTheSameForEveryProvider() {
        assertThat(messages("en")).isEqualTo(ENGLISH);
        assertThat(messages("en-GB")).isEqualTo(ENGLISH);
    }

    @Test
    void unknownLanguageIsAnsweredInEnglish() {
        assertThat(messages("tlh")).isEqualTo(ENGLISH);
        assertThat(messages("*")).isEqualTo(ENGLISH);
    }

    @Test
    void otherLanguagesAreTranslated() {
        for (String language : List.of("de", "fr", "de-AT,en;q=0.5")) {
            Map<String, String> messages = messages(language);
            assertThat(messages).containsOnlyKeys(ENGLISH.keySet());
            ENGLISH.forEach((constraint, message) -> assertThat(messages.get(constraint))
                    .as(constraint)
                    .isNotBlank()
                    .isNotEqualTo(message));
        }
    }

    /** Keys of default messages in messages.properties, here for Esperanto. */
    @Test
    void messageSourceOfTheApplicationComesFirst() {
        assertThat(messages("eo"))
                .containsEntry("NotBlank", "ne estu malplena")
                .containsEntry("Size", "inter 1 kaj 2")
                .containsEntry("DecimalMin", "pli granda ol 1.5")
                .containsEntry("Email", "must be a well-formed email address");
    }

    private Map<String, String> messages(String language) {
        String answer = http.post("/every-constraint", WRONG, "Accept-Language", language)
                .body();
        List<Map<String, Object>> errors = JsonPath.read(answer, "$.errors");
        Map<String, String> messages = new TreeMap<>();
        errors.forEach(error -> messages.put((String) error.get("code"), (String) error.get("defaultMessage")));
        return messages;
    }
}
