package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.MessageBundleLocator;
import dev.verity.validator.MessageInterpolatorBuilder;
import jakarta.validation.ValidationException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterpolatorBuilderTest {
    private static final String NOT_NULL = "{jakarta.validation.constraints.NotNull.message}";

    @TempDir
    Path directory;

    private final MessageInterpolatorBuilder builder = MessageInterpolatorBuilder.create();

    private static String message(MessageInterpolatorBuilder builder, String template) {
        return builder.build().interpolate(template, Contexts.standard(Map.of("value", 5), "validated"));
    }

    private static ResourceBundle bundle(String key, Object value) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{key, value}};
            }
        };
    }

    @Nested
    class Bundles {

        @Test
        void areFoundByTheClassLoader() {
            BundleFolder folder = new BundleFolder(directory).with("ValidationMessages.properties", "word=found");

            assertThat(message(builder.classLoader(folder.loader()), "{word}")).isEqualTo("found");
            assertThat(message(builder.classLoader(null), "{word}")).isEqualTo("{word}");
        }

        @Test
        void haveTheGivenNames() {
            BundleFolder folder = new BundleFolder(directory)
                    .with("ValidationMessages.properties", "a=no", "b=no", "c=no")
                    .with("one.properties", "a=one a")
                    .with("two.properties", "a=two a", "b=two b");

            assertThat(message(builder.classLoader(folder.loader()).bundles(List.of("one", "two")), "{a} {b} {c}"))
                    .isEqualTo("one a two b {c}");
        }

        @Test
        void giveWayToWhatALocatorFinds() {
            BundleFolder folder =
                    new BundleFolder(directory).with("ValidationMessages.properties", "a=file a", "b=file b");
            MessageBundleLocator locator = locale -> bundle("a", "located a " + locale);

            assertThat(message(
                            builder.classLoader(folder.loader())
                                    .defaultLocale(Locale.ITALIAN)
                                    .bundleLocator(locator),
                            "{a} {b}"))
                    .isEqualTo("located a it file b");
        }

        @Test
        void ofALocatorMayBeMissingOrHoldOtherThanText() {
            assertThat(message(builder.bundleLocator(locale -> null), "{value} {a}"))
                    .isEqualTo("5 {a}");
            assertThat(message(builder.bundleLocator(locale -> bundle("a", 1)), "{value} {a}"))
                    .isEqualTo("5 {a}");
        }

        @Test
        void ofALocatorThatThrowsEndTheValidation() {
            MessageBundleLocator locator = new BrokenLocator();

            assertThatThrownBy(() ->
                            message(builder.defaultLocale(Locale.CANADA_FRENCH).bundleLocator(locator), "{a}"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("MessageBundleLocator " + BrokenLocator.class.getName()
                            + " threw java.lang.IllegalStateException for the locale fr-CA. Let it give null for a"
                            + " locale without messages.")
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    private static final class BrokenLocator implements MessageBundleLocator {
        @Override
        public ResourceBundle bundle(Locale locale) {
            throw new IllegalStateException("broken");
        }
    }

    @Nested
    class Locales {

        @Test
        void areTheDefaultOneWhereNoneIsAsked() {
            assertThat(message(builder.defaultLocale(Locale.GERMAN), NOT_NULL)).isEqualTo("darf nicht null sein");
            assertThat(builder.build().interpolate(NOT_NULL, Contexts.standard(Map.of(), "x"), Locale.ENGLISH))
                    .isEqualTo("must not be null");
        }

        @Test
        void areTheDefaultOneThoughOthersAreSupported() {
            assertThat(message(
                            builder.locales(Set.of(Locale.FRENCH, Locale.ITALIAN))
                                    .defaultLocale(Locale.GERMAN),
                            NOT_NULL))
                    .isEqualTo("darf nicht null sein");
        }

        @Test
        void areThoseOfTheJvmWithoutADefault() {
            Locale original = Locale.getDefault();
            var interpolator =
                    builder.defaultLocale(Locale.GERMAN).defaultLocale(null).build();
            var context = Contexts.standard(Map.of(), "x");
            try {
                Locale.setDefault(Locale.FRENCH);
                assertThat(interpolator.interpolate(NOT_NULL, context)).isEqualTo("ne doit pas être nul");
                Locale.setDefault(Locale.ENGLISH);
                assertThat(interpolator.interpolate(NOT_NULL, context)).isEqualTo("must not be null");
            } finally {
                Locale.setDefault(original);
            }
        }

        @Test
        void areThoseThatAResolverChoosesForEachMessage() {
            Locale[] next = {Locale.FRENCH};
            var interpolator =
                    builder.localeResolver((supported, standard) -> next[0]).build();
            var context = Contexts.standard(Map.of(), "x");

            assertThat(interpolator.interpolate(NOT_NULL, context)).isEqualTo("ne doit pas être nul");
            next[0] = Locale.GERMAN;
            assertThat(interpolator.interpolate(NOT_NULL, context)).isEqualTo("darf nicht null sein");
            assertThat(interpolator.interpolate(NOT_NULL, context, Locale.ENGLISH))
                    .isEqualTo("must not be null");
        }

        @Test
        void areToldToTheResolverInTheirOrderWithTheDefault() {
            Set<Locale> supported = new LinkedHashSet<>(List.of(Locale.ITALIAN, Locale.FRENCH, Locale.GERMAN));
            LocaleResolver resolver = (known, standard) -> {
                assertThat(known).containsExactlyElementsOf(supported);
                assertThat(standard).isEqualTo(Locale.GERMAN);
                return standard;
            };

            assertThat(message(
                            builder.locales(supported)
                                    .defaultLocale(Locale.GERMAN)
                                    .localeResolver(resolver),
                            NOT_NULL))
                    .isEqualTo("darf nicht null sein");
        }

        @Test
        void ofAResolverMustNotBeNull() {
            LocaleResolver resolver = new EmptyResolver();

            assertThatThrownBy(() -> message(builder.localeResolver(resolver), NOT_NULL))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("LocaleResolver " + EmptyResolver.class.getName()
                            + " gave null. Let it give the default locale, its second argument, where it knows no"
                            + " other.");
        }

        @Test
        void ofAResolverThatThrowsEndTheValidation() {
            LocaleResolver resolver = new BrokenResolver();

            assertThatThrownBy(() -> message(builder.localeResolver(resolver), NOT_NULL))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("LocaleResolver " + BrokenResolver.class.getName()
                            + " threw java.lang.IllegalStateException. Let it give the default locale, its second"
                            + " argument, where it knows no other.")
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    private static final class EmptyResolver implements LocaleResolver {
        @Override
        @SuppressWarnings("NullAway") // against the contract
        public Locale resolve(Set<Locale> supported, Locale defaultLocale) {
            return null;
        }
    }

    private static final class BrokenResolver implements LocaleResolver {
        @Override
        public Locale resolve(Set<Locale> supported, Locale defaultLocale) {
            throw new IllegalStateException("no request");
        }
    }

    @Nested
    class Expressions {
        private static final String TEMPLATE = "${1 + 1} {value}";

        private String custom(@Nullable ExpressionLevel asked) {
            var context = Contexts.extended(Map.of("value", 5), "validated").custom();
            return builder.build().interpolate(TEMPLATE, asked == null ? context : context.level(asked));
        }

        @Test
        void areEvaluatedInDeclaredMessagesAndNotInCustomOnesByDefault() {
            assertThat(message(builder, TEMPLATE)).isEqualTo("2 5");
            assertThat(custom(null)).isEqualTo("${1 + 1} 5");
        }

        @Test
        void haveOneLevelForDeclaredMessagesAndOneForCustomOnes() {
            builder.constraintExpressions(ExpressionLevel.NONE).customViolationExpressions(ExpressionLevel.VARIABLES);

            assertThat(message(builder, TEMPLATE)).isEqualTo("${1 + 1} 5");
            assertThat(custom(null)).isEqualTo("2 5");
        }

        @Test
        void followTheLevelThatOneViolationAsksFor() {
            builder.customViolationExpressions(ExpressionLevel.BEAN_METHODS);

            assertThat(custom(ExpressionLevel.NONE)).isEqualTo("${1 + 1} 5");
            assertThat(custom(ExpressionLevel.VARIABLES)).isEqualTo("2 5");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // against the contract
    void refusesNullWhereADefaultIsHadByLeavingTheCallOut() {
        assertThatThrownBy(() -> builder.customViolationExpressions(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MessageInterpolatorBuilder.customViolationExpressions was given null. Leave the call out"
                        + " for the default.");
        assertThatThrownBy(() -> builder.locales(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.bundles(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.constraintExpressions(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
