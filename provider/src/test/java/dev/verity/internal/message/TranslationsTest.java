package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+\\}");
    /** Texts without words, which are the same in every language. */
    private static final Set<String> WITHOUT_WORDS = Set.of("dev.verity.model.value_error.message");

    private static final Map<String, Object> ATTRIBUTES = attributes();

    private final TemplateInterpolator interpolator = new TemplateInterpolator(InterpolationSettings.defaults());

    private static Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>(Map.of("seconds", 5L, "inclusive", true));
        Stream.of(
                        "value integer fraction regexp min max expected error line column tag discriminator max_digits",
                        "max_depth ge le form script")
                .flatMap(names -> Stream.of(names.split(" ")))
                .forEach(name -> attributes.put(name, "<" + name + ">"));
        return attributes;
    }

    static Stream<Locale> translated() {
        return ShippedMessages.hibernateLocales().stream()
                .filter(locale -> !locale.getLanguage().equals("en"));
    }

    static Stream<Locale> all() {
        return ShippedMessages.hibernateLocales().stream();
    }

    @Test
    void areThereForTheLanguagesThatHibernateValidatorSpeaks() {
        assertThat(ShippedMessages.hibernateLocales()).hasSize(27);
        assertThat(languages(ShippedMessages.locales()))
                .isEqualTo(languages(translated().toList()));
    }

    private static Set<String> languages(Collection<Locale> locales) {
        return locales.stream().map(Locale::getLanguage).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void haveEveryKeyAndNoOther(Locale locale) {
        assertThat(ShippedMessages.translations(locale).keySet())
                .containsExactlyInAnyOrderElementsOf(ShippedMessages.translatedKeys());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void haveTheParametersOfTheEnglishText(Locale locale) {
        Map<String, String> english = ShippedMessages.english();

        assertThat(ShippedMessages.translations(locale))
                .allSatisfy(
                        (key, text) -> assertThat(parameters(text)).as(key).isEqualTo(parameters(english.get(key))));
    }

    private static Map<String, Long> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .collect(Collectors.groupingBy(result -> result.group(), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void sayItInTheirLanguage(Locale locale) {
        Map<String, String> english = ShippedMessages.english();
        Map<String, String> translations = new HashMap<>(ShippedMessages.translations(locale));
        translations.keySet().removeAll(WITHOUT_WORDS);

        assertThat(translations)
                .allSatisfy((key, text) -> assertThat(text)
                        .isNotEqualTo(english.get(key))
                        .doesNotContain("$", "\\", "  ", "\uFFFD")
                        .isEqualTo(text.strip()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void makeMessagesWithoutExpressionLanguage(Locale locale) {
        for (String key : ShippedMessages.english().keySet()) {
            String message =
                    interpolator.interpolate("{" + key + "}", Contexts.standard(ATTRIBUTES, "validated"), locale);

            assertThat(message).as(key).isNotBlank().doesNotContain("{", "}", "$", "validated");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de    | muss zwischen 1 und 9 liegen",
                "de-AT | muss zwischen 1 und 9 liegen",
                "pt-BR | deve estar entre 1 e 9",
                "pt-PT | deve estar entre 1 e 9",
                "mn-MN | 1 ба 9 хооронд байх ёстой",
                "zh-CN | 必须在 1 和 9 之间",
                "zh-SG | 必须在 1 和 9 之间",
                "zh-TW | 必須介於 1 和 9 之間",
                "zh-HK | 必須介於 1 和 9 之間",
                "zh-Hant | 必須介於 1 和 9 之間",
                "en-US | must be between 1 and 9",
                "nb-NO | must be between 1 and 9"
            })
    void areFoundForTheirRegions(String tag, String message) {
        var context = Contexts.standard(Map.of("min", 1, "max", 9), "x");

        assertThat(interpolator.interpolate(
                        "{dev.verity.constraints.Range.message}", context, Locale.forLanguageTag(tag)))
                .isEqualTo(message);
    }

    @Test
    void ofPortugalDifferWherePortugalSaysItOtherwise() {
        String template = "{jakarta.validation.constraints.Email.message}";
        var context = Contexts.standard(Map.of(), "x");

        assertThat(interpolator.interpolate(template, context, Locale.forLanguageTag("pt-BR")))
                .isEqualTo("deve ser um endereço de e-mail bem formado");
        assertThat(interpolator.interpolate(template, context, Locale.forLanguageTag("pt-PT")))
                .isEqualTo("deve ser um endereço de email bem formado");
    }

    @Nested
    class UnderAnotherDefaultLocale {
        private static final String NOT_NULL = "{jakarta.validation.constraints.NotNull.message}";

        @Test
        void stayOutOfMessagesInEnglish() {
            Locale original = Locale.getDefault();
            Locale.setDefault(Locale.GERMAN);
            try {
                var context = Contexts.standard(Map.of(), null);

                assertThat(interpolator.interpolate(NOT_NULL, context, Locale.ENGLISH))
                        .isEqualTo("must not be null");
                assertThat(interpolator.interpolate(NOT_NULL, context, Locale.forLanguageTag("nb")))
                        .isEqualTo("must not be null");
                assertThat(interpolator.interpolate(NOT_NULL, context)).isEqualTo("darf nicht null sein");
            } finally {
                Locale.setDefault(original);
            }
        }
    }
}
