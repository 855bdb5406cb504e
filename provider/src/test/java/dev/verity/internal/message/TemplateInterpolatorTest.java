package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateInterpolatorTest {

    @TempDir
    Path directory;

    private final Map<String, Object> attributes = new HashMap<>(Map.of("value", 5L, "min", 1));
    private BundleFolder folder;

    @BeforeEach
    void writeBundle() {
        folder = new BundleFolder(directory)
                .with(
                        "ValidationMessages.properties",
                        "greeting=hello",
                        "outer={inner}!",
                        "inner=at least {value}",
                        "escaped=\\\\{value\\\\} {value}",
                        "broken=a { b",
                        "circle.a={circle.b}",
                        "circle.b=x {circle.a}",
                        "about.size={jakarta.validation.constraints.Size.message}",
                        "umlaut=zu groß");
    }

    private String interpolate(String template) {
        return interpolate(template, Locale.ENGLISH);
    }

    private String interpolate(String template, Locale locale) {
        return interpolator().interpolate(template, Contexts.standard(attributes, "secret"), locale);
    }

    private TemplateInterpolator interpolator() {
        return new TemplateInterpolator(settings());
    }

    private InterpolationSettings settings() {
        return InterpolationSettings.defaults()
                .withClassLoader(folder.loader())
                .withLocales(Contexts.defaultLocale(Locale.ENGLISH));
    }

    @Nested
    class Parameters {

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "{greeting} # hello",
                    "{} {greeting} {unknown} # {} hello {unknown}",
                    "{outer} # at least 5!",
                    "{value} and {min} # 5 and 1",
                    "must be ${value} at least # must be $5 at least",
                    "${greeting} # $hello",
                    "{escaped} # {value} 5",
                    "{broken} {value} # a { b 5",
                    "{validatedValue} # {validatedValue}",
                    "{umlaut} # zu groß"
                })
        void areReplacedFromBundlesAndAttributes(String template, String message) {
            assertThat(interpolate(template)).isEqualTo(message);
        }

        @Test
        void areReplacedInTextsOfTheProviderToo() {
            attributes.put("max", 9);

            assertThat(interpolate("{about.size}")).isEqualTo("size must be between 1 and 9");
        }

        @Test
        void areLookedUpInBundlesAheadOfAttributes() {
            attributes.put("greeting", "attribute");

            assertThat(interpolate("{greeting}")).isEqualTo("hello");
        }

        @Test
        void showArraysByTheirElementsAndOtherValuesAsTheyPrint() {
            attributes.put("numbers", new int[] {1, 2});
            attributes.put("names", new String[] {"a", "b"});
            attributes.put("nested", new Object[] {new int[] {1}, "x"});
            attributes.put("none", new Class<?>[0]);
            attributes.put("type", String.class);
            attributes.put("policy", RetentionPolicy.CLASS);

            assertThat(interpolate("{numbers} {names} {nested} {none} {type} {policy}"))
                    .isEqualTo("[1, 2] [a, b] [[1], x] [] class java.lang.String CLASS");
        }

        @Test
        void enterTheMessageWithoutBeingReadAsTemplates() {
            attributes.put("text", "${1+1} {greeting} {value} \\{ $\\A{1+1}");
            attributes.put("dollar", "$");

            assertThat(interpolate("<{text}> {dollar}{1+1} {dollar}{value}"))
                    .isEqualTo("<${1+1} {greeting} {value} \\{ $\\A{1+1}> ${1+1} $5");
        }

        @Test
        void endWithAnErrorThatNamesACircleOfTexts() {
            assertThatThrownBy(() -> interpolate("{circle.a}"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(
                            "The message text of the key circle.a contains itself: circle.a -> circle.b -> circle.a."
                                    + " Message bundles must not form a circle: change the text of one of these keys.");
        }

        @Test
        void mayUseOneTextTwice() {
            assertThat(interpolate("{inner} {outer} {inner}")).isEqualTo("at least 5 at least 5! at least 5");
        }
    }

    @Nested
    class Bundles {

        @Test
        void ofTheUserReplaceTextsOfTheProvider() {
            folder.with("ValidationMessages.properties", "jakarta.validation.constraints.NotNull.message=missing");

            assertThat(interpolate("{jakarta.validation.constraints.NotNull.message}"))
                    .isEqualTo("missing");
        }

        @Test
        void areFoundByTheContextClassLoaderIfNoneIsConfigured() {
            Thread thread = Thread.currentThread();
            ClassLoader original = thread.getContextClassLoader();
            try {
                thread.setContextClassLoader(folder.loader());
                TemplateInterpolator interpolator = new TemplateInterpolator(InterpolationSettings.defaults());

                assertThat(interpolator.interpolate("{greeting}", Contexts.standard(attributes, "x")))
                        .isEqualTo("hello");
            } finally {
                thread.setContextClassLoader(original);
            }
        }

        @Test
        void mayBeAbsent() {
            TemplateInterpolator interpolator = new TemplateInterpolator(InterpolationSettings.defaults());

            assertThat(interpolator.interpolate("{greeting}", Contexts.standard(attributes, "x")))
                    .isEqualTo("{greeting}");
        }

        @Test
        void ofContributorsAreReadFromEveryJarAndGiveWayToTheUsers() {
            BundleFolder first = folder.subfolder("first")
                    .with("ContributorValidationMessages.properties", "a=first a", "greeting=first");
            BundleFolder second = folder.subfolder("second")
                    .with("ContributorValidationMessages.properties", "a=second a", "b=second b {value}");
            TemplateInterpolator interpolator =
                    new TemplateInterpolator(settings().withClassLoader(folder.loader(first, second)));

            assertThat(interpolator.interpolate("{a}, {b}, {greeting}", Contexts.standard(attributes, "x")))
                    .isEqualTo("first a, second b 5, hello");
        }

        @Test
        void mayComeFromALocator() {
            TemplateInterpolator interpolator =
                    new TemplateInterpolator(settings().withBundleLocator(locale -> new ListResourceBundle() {
                        @Override
                        protected Object[][] getContents() {
                            return new Object[][] {{"greeting", "located {value} " + locale}};
                        }
                    }));

            assertThat(interpolator.interpolate(
                            "{greeting}, {inner}", Contexts.standard(attributes, "x"), Locale.ITALIAN))
                    .isEqualTo("located 5 it, at least 5");
        }

        @Test
        void mayHaveOtherNames() {
            folder.with("mine.properties", "greeting=mine");
            TemplateInterpolator interpolator =
                    new TemplateInterpolator(settings().withBundles(List.of("mine")));

            assertThat(interpolator.interpolate("{greeting} {inner}", Contexts.standard(attributes, "x")))
                    .isEqualTo("mine {inner}");
        }

        @Test
        void maySpeakOfTheConstraintsOfHibernateValidatorWhileItsJarIsThere() {
            assertThat(interpolate("{org.hibernate.validator.constraints.URL.message}"))
                    .isEqualTo("must be a valid URL");
        }
    }

    @Nested
    class Locales {

        @BeforeEach
        void writeTranslations() {
            folder.with("ValidationMessages_de.properties", "greeting=hallo")
                    .with("ValidationMessages_de_AT.properties", "greeting=servus");
        }

        @ParameterizedTest
        @CsvSource({"de, hallo 5", "de-AT, servus 5", "de-CH, hallo 5", "fr, hello 5", "en, hello 5"})
        void chooseTheMostSpecificTextAndElseTheOneWithoutLocale(String tag, String message) {
            assertThat(interpolate("{greeting} {value}", Locale.forLanguageTag(tag)))
                    .isEqualTo(message);
        }

        @Test
        void doNotFallBackToTheDefaultLocaleWhereATextWithoutLocaleExists() {
            TemplateInterpolator interpolator =
                    new TemplateInterpolator(settings().withLocales(Contexts.defaultLocale(Locale.GERMAN)));
            var context = Contexts.standard(attributes, "x");

            assertThat(interpolator.interpolate("{greeting}", context, Locale.ENGLISH))
                    .isEqualTo("hello");
            assertThat(interpolator.interpolate("{greeting}", context)).isEqualTo("hallo");
        }

        @Test
        void fallBackToTheDefaultLocaleWhereTheBundleSpeaksNothingElse() {
            folder.with("only_de.properties", "word=Wort");
            TemplateInterpolator interpolator = new TemplateInterpolator(
                    settings().withBundles(List.of("only")).withLocales(Contexts.defaultLocale(Locale.GERMAN)));

            assertThat(interpolator.interpolate("{word}", Contexts.standard(attributes, "x"), Locale.ENGLISH))
                    .isEqualTo("Wort");
        }
    }

    @Nested
    class AddedParameters {

        @Test
        void takePrecedenceOverAttributes() {
            var context = Contexts.extended(attributes, "x")
                    .parameter("value", "added")
                    .parameter("min", null);

            assertThat(interpolator().interpolate("{value} {min}", context)).isEqualTo("added 1");
        }

        @Test
        void areNeverReadAsTemplates() {
            var context = Contexts.extended(attributes, "x")
                    .parameter("name", "${1+1}{value}\\$ {jakarta.validation.constraints.Null.message}");

            assertThat(interpolator().interpolate("<{name}>", context))
                    .isEqualTo("<${1+1}{value}\\$ {jakarta.validation.constraints.Null.message}>");
        }
    }
}
