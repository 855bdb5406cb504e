package dev.verity.sample.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

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

    private static final LocalDate LONG_AGO = LocalDate.of(1999, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 1, 1);

    record EveryConstraint(
            @AssertFalse boolean assertFalse,
            @AssertTrue boolean assertTrue,
            @DecimalMax("1.5") BigDecimal decimalMax,
            @DecimalMin(value = "1.5", inclusive = false) BigDecimal decimalMin,
            @Digits(integer = 1, fraction = 0) BigDecimal digits,
            @Email String email,
            @Future LocalDate future,
            @FutureOrPresent LocalDate futureOrPresent,
            @Max(3) int max,
            @Min(3) int min,
            @Negative int negative,
            @NegativeOrZero int negativeOrZero,
            @NotBlank String notBlank,
            @NotEmpty String notEmpty,
            @NotNull String notNull,
            @Null String isNull,
            @Past LocalDate past,
            @PastOrPresent LocalDate pastOrPresent,
            @Pattern(regexp = "[a-z]+") String pattern,
            @Positive int positive,
            @PositiveOrZero int positiveOrZero,
            @Size(min = 1, max = 2) String size) {}

    @RestController
    static class EverythingIsWrong {
        @Valid
        @GetMapping("/every-constraint")
        EveryConstraint everyConstraint() {
            return new EveryConstraint(
                    true,
                    false,
                    BigDecimal.TEN,
                    BigDecimal.ONE,
                    BigDecimal.TEN,
                    "nobody",
                    LONG_AGO,
                    LONG_AGO,
                    4,
                    2,
                    0,
                    1,
                    " ",
                    "",
                    null,
                    "",
                    FAR_AHEAD,
                    FAR_AHEAD,
                    "A",
                    0,
                    -1,
                    "abc");
        }
    }

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

    private Map<String, String> messages(String language) {
        String answer =
                http.get("/every-constraint", "Accept-Language", language).body();
        List<Map<String, Object>> errors = JsonPath.read(answer, "$.errors");
        Map<String, String> messages = new TreeMap<>();
        errors.forEach(error -> messages.put((String) error.get("code"), (String) error.get("defaultMessage")));
        return messages;
    }
}
