package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageKeysTest {
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";
    private static final Set<String> NAMES = Stream.of(
                    "BitcoinAddress CodePointSize CreditCardNumber Currency EAN ISBN IpAddress Length LuhnCheck",
                    "Mod10Check Mod11Check MultipleOf Normalized OneOf ParameterScriptAssert Range ScriptAssert",
                    "UUID UniqueItems Url br.CNPJ br.CPF br.TituloEleitoral kor.KorRRN pl.NIP pl.PESEL pl.REGON",
                    "ru.INN time.DurationMax time.DurationMin")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(name -> "dev.verity.constraints." + name + ".message")
            .collect(Collectors.toSet());

    @TempDir
    Path directory;

    @Test
    void coverTheConstraintsOfJakartaValidation() {
        assertThat(ShippedMessages.keysOfJakarta()).hasSize(22);
        assertThat(ShippedMessages.english().keySet()).containsAll(ShippedMessages.keysOfJakarta());
    }

    @Test
    void coverTheConstraintsOfHibernateValidator() {
        assertThat(ShippedMessages.keysOfHibernateValidator()).hasSize(28);
        assertThat(ShippedMessages.english().keySet()).containsAll(ShippedMessages.keysOfHibernateValidator());
    }

    @Test
    void coverTheConstraintsOfVerity() {
        assertThat(ShippedMessages.keysOfVerity()).isNotEmpty();
        assertThat(NAMES).containsAll(ShippedMessages.keysOfVerity());
        assertThat(ShippedMessages.english().keySet()).containsAll(NAMES);
    }

    @Nested
    class OfHibernateValidator {
        static Stream<Locale> locales() {
            return ShippedMessages.hibernateLocales().stream();
        }

        @ParameterizedTest
        @MethodSource("locales")
        void giveTheTextOfOurOwnKeys(Locale locale) {
            Map<String, String> english = ShippedMessages.english();
            TemplateInterpolator interpolator = interpolator();
            var context = Contexts.standard(Map.of("min", 1, "max", 9, "seconds", 5), "x");

            for (String key : ShippedMessages.keysOfHibernateValidator()) {
                String ours = english.get(key);
                assertThat(interpolator.interpolate("{" + key + "}", context, locale))
                        .isEqualTo(interpolator.interpolate(ours, context, locale))
                        .doesNotContain("dev.verity");
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "time.DurationMin | true  | de | muss mindestens 1 h 30 min dauern",
                    "time.DurationMin | false | de | muss länger als 1 h 30 min dauern",
                    "time.DurationMax | true  | en | must not last longer than 1 h 30 min",
                    "time.DurationMax | false | en | must last less than 1 h 30 min"
                })
        void sayWhenABoundIsExclusive(String name, boolean inclusive, String tag, String message) {
            var context = Contexts.standard(Map.of("hours", 1L, "minutes", 30L, "inclusive", inclusive), "x");

            assertThat(interpolator()
                            .interpolate("{" + HIBERNATE + name + ".message}", context, Locale.forLanguageTag(tag)))
                    .isEqualTo(message);
        }

        @Test
        void areTheUsersWhereAUserHasATextForThem() {
            BundleFolder folder = new BundleFolder(directory)
                    .with("ValidationMessages.properties", HIBERNATE + "Length.message=mine");

            assertThat(message(folder, HIBERNATE + "Length")).isEqualTo("mine");
            assertThat(message(folder, "dev.verity.constraints.Length"))
                    .isEqualTo("must have between 1 and 9 characters");
        }

        @Test
        void takeTheUsersTextForOurKey() {
            BundleFolder folder = new BundleFolder(directory)
                    .with("ValidationMessages.properties", "dev.verity.constraints.Url.message=mine");

            assertThat(message(folder, HIBERNATE + "URL")).isEqualTo("mine");
            assertThat(message(folder, "dev.verity.constraints.Url")).isEqualTo("mine");
        }

        private String message(BundleFolder folder, String constraint) {
            return new TemplateInterpolator(InterpolationSettings.defaults().withClassLoader(folder.loader()))
                    .interpolate(
                            "{" + constraint + ".message}",
                            Contexts.standard(Map.of("min", 1, "max", 9), "x"),
                            Locale.ENGLISH);
        }
    }

    private static TemplateInterpolator interpolator() {
        return new TemplateInterpolator(InterpolationSettings.defaults());
    }
}
