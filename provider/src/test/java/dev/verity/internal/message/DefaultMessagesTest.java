package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultMessagesTest {

    private static final Map<String, Object> ATTRIBUTES = Map.of(
            "value", "5", "min", 1, "max", 9, "integer", 3, "fraction", 2, "regexp", "^[a-z]{2}$", "inclusive", true);

    private final TemplateInterpolator interpolator = new TemplateInterpolator(InterpolationSettings.defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AssertFalse | must be false",
                "AssertTrue | must be true",
                "DecimalMax | must be less than or equal to 5",
                "DecimalMin | must be greater than or equal to 5",
                "Digits | numeric value out of bounds (<3 digits>.<2 digits> expected)",
                "Email | must be a well-formed email address",
                "Future | must be a future date",
                "FutureOrPresent | must be a date in the present or in the future",
                "Max | must be less than or equal to 5",
                "Min | must be greater than or equal to 5",
                "Negative | must be less than 0",
                "NegativeOrZero | must be less than or equal to 0",
                "NotBlank | must not be blank",
                "NotEmpty | must not be empty",
                "NotNull | must not be null",
                "Null | must be null",
                "Past | must be a past date",
                "PastOrPresent | must be a date in the past or in the present",
                "Pattern | must match \"^[a-z]{2}$\"",
                "Positive | must be greater than 0",
                "PositiveOrZero | must be greater than or equal to 0",
                "Size | size must be between 1 and 9"
            })
    void givesTheMessageOfEveryBuiltInConstraint(String constraint, String message) {
        assertThat(message(constraint, ATTRIBUTES)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"DecimalMax | must be less than 5", "DecimalMin | must be greater than 5"})
    void saysWhenABoundIsExclusive(String constraint, String message) {
        assertThat(message(constraint, Map.of("value", "5", "inclusive", false)))
                .isEqualTo(message);
    }

    @Test
    void needNoExpressionLanguage() {
        Map<String, String> texts = BundleReaders.own(ClassLoaders.OWN, "dev.verity.validator.ValidationMessages");

        assertThat(texts)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).doesNotContain("${"));
    }

    @Test
    void coverEveryConstraintOfTheApi() {
        Map<String, String> texts = BundleReaders.own(ClassLoaders.OWN, "dev.verity.validator.ValidationMessages");

        assertThat(texts.keySet())
                .containsAll(Stream.of(
                                "AssertFalse AssertTrue DecimalMax DecimalMin Digits Email Future FutureOrPresent Max Min"
                                        + " Negative NegativeOrZero NotBlank NotEmpty NotNull Null Past PastOrPresent"
                                        + " Pattern Positive PositiveOrZero Size")
                        .flatMap(names -> Stream.of(names.split(" ")))
                        .map(name -> NotNull.class.getPackageName() + "." + name + ".message")
                        .collect(Collectors.toSet()));
    }

    private String message(String constraint, Map<String, Object> attributes) {
        String template = "{jakarta.validation.constraints." + constraint + ".message}";
        return interpolator.interpolate(template, Contexts.standard(attributes, "x"), Locale.ENGLISH);
    }
}
