package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import dev.verity.validator.ExpressionLevel;
import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private static final Map<String, Object> ATTRIBUTES = new HashMap<>(Map.of(
            "value",
            5L,
            "min",
            5,
            "max",
            10,
            "inclusive",
            true,
            "groups",
            new Class<?>[] {Bean.class},
            "payload",
            new Class<?>[0]));

    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stopRecording() {
        log.close();
    }

    public static final class Bean {
        private String name = "bean";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String shout(String end) {
            return name + end;
        }
    }

    record Point(int x, int y) {}

    private static String interpolate(String template, @Nullable Object value) {
        return interpolate(template, Contexts.standard(ATTRIBUTES, value), InterpolationSettings.defaults());
    }

    private static String interpolate(
            String template, MessageInterpolator.Context context, InterpolationSettings settings) {
        return new TemplateInterpolator(settings).interpolate(template, context, Locale.ENGLISH);
    }

    private static String atLevel(ExpressionLevel level, String template, Object value) {
        InterpolationSettings settings = InterpolationSettings.defaults().withLevels(level, ExpressionLevel.NONE);
        return interpolate(template, Contexts.standard(ATTRIBUTES, value), settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "${1+1} # 2",
                "${1+1} some text ${2*3} # 2 some text 6",
                "must be longer than ${(min * 2) + (max * 2)} # must be longer than 30",
                "${value * 2} {value} # 10 5",
                "groups: ${groups[0].simpleName}, ${payload.length} # groups: Bean, 0",
                "${validatedValue} is not long enough # secret is not long enough",
                "${inclusive ? 'or equal' : ''} # or equal",
                "${formatter.format('%1$.2f', 98.12345)} # 98.12",
                "${formatter.format('%s-%s', validatedValue, min)} # secret-5",
                "${'a\\}b'} # a}b",
                "${null} # \"\""
            })
    void areEvaluatedWithAttributesValidatedValueAndFormatter(String template, String message) {
        assertThat(interpolate(template, "secret")).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${unknown}",
                "${unknown.x}",
                "${1*}",
                "${incomplete",
                "#{1+1}",
                "${validatedValue.nothing}",
                "${formatter.format()}",
                "${formatter.format('%d', 'x')}",
                "${Runtime.getRuntime()}",
                "${String.valueOf(1)}",
                "${Integer.MAX_VALUE}",
                "${String(1)}",
                "${fn:length('x')}"
            })
    void stayInTheMessageWhenTheyCannotBeEvaluated(String template) {
        assertThat(atLevel(ExpressionLevel.BEAN_METHODS, template, "secret")).isEqualTo(template);
    }

    @Test
    void stayInTheMessageWhenAValueCannotBePrinted() {
        Object value = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no text");
            }
        };

        assertThat(interpolate("a ${validatedValue}", value)).isEqualTo("a ${validatedValue}");
    }

    @Test
    void giveValuesThatAreNotReadAsTemplates() {
        assertThat(interpolate("${validatedValue}", "${1+1}{value}\\{")).isEqualTo("${1+1}{value}\\{");
    }

    @Test
    void showNothingForNull() {
        assertThat(interpolate("<${validatedValue}>", null)).isEqualTo("<>");
    }

    @Test
    void formatByTheLocaleOfTheMessage() {
        TemplateInterpolator interpolator = new TemplateInterpolator(InterpolationSettings.defaults());
        String template = "${formatter.format('%1$.2f', validatedValue)} must be larger";

        assertThat(interpolator.interpolate(template, Contexts.standard(ATTRIBUTES, 98.123), Locale.GERMAN))
                .isEqualTo("98,12 must be larger");
    }

    @Test
    void cannotChangeValues() {
        Bean bean = new Bean();

        String message = atLevel(ExpressionLevel.BEAN_METHODS, "${validatedValue.name = 'changed'}", bean);

        assertThat(message).isEqualTo("${validatedValue.name = 'changed'}");
        assertThat(bean.getName()).isEqualTo("bean");
    }

    @Nested
    class Levels {

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                quoteCharacter = '"',
                value = {
                    "NONE            # ${min + 1} # ${min + 1}",
                    "NONE            # ${value} {value} # $5 5",
                    "VARIABLES       # ${min + 1} # 6",
                    "VARIABLES       # ${groups[0]} # class dev.verity.internal.message.ExpressionsTest$Bean",
                    "VARIABLES       # ${formatter.format('%s', min)} # 5",
                    "VARIABLES       # ${validatedValue.name} # ${validatedValue.name}",
                    "VARIABLES       # ${validatedValue.getName()} # ${validatedValue.getName()}",
                    "BEAN_PROPERTIES # ${validatedValue.name} # bean",
                    "BEAN_PROPERTIES # ${validatedValue.class.simpleName} # Bean",
                    "BEAN_PROPERTIES # ${validatedValue.shout('!')} # ${validatedValue.shout('!')}",
                    "BEAN_METHODS    # ${validatedValue.shout('!')} # bean!",
                    "BEAN_METHODS    # ${validatedValue.getClass().getSimpleName()} # Bean"
                })
        void limitWhatExpressionsReach(ExpressionLevel level, String template, String message) {
            assertThat(atLevel(level, template, new Bean())).isEqualTo(message);
        }

        @Test
        void letPropertiesReadTheComponentsOfRecords() {
            assertThat(atLevel(ExpressionLevel.BEAN_PROPERTIES, "${validatedValue.x}", new Point(3, 4)))
                    .isEqualTo("3");
            assertThat(atLevel(ExpressionLevel.VARIABLES, "${validatedValue.x}", new Point(3, 4)))
                    .isEqualTo("${validatedValue.x}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "${validatedValue.class.forName('java.lang.Runtime')}",
                    "${validatedValue.getClass().getMethods()}",
                    "${validatedValue.class.classLoader.loadClass('java.lang.Runtime')}",
                    "${validatedValue.class.methods[0].invoke(validatedValue)}",
                    "${groups[0].newInstance()}"
                })
        void neverLeadIntoReflection(String template) {
            assertThat(atLevel(ExpressionLevel.BEAN_METHODS, template, new Bean()))
                    .isEqualTo(template);
        }
    }

    @Nested
    class CustomViolations {

        @Test
        void haveNoExpressionsEvaluatedByDefault() {
            var context = Contexts.extended(ATTRIBUTES, "x").custom().variable("name", "n");

            assertThat(interpolate("${1+1} ${name} {value}", context, InterpolationSettings.defaults()))
                    .isEqualTo("${1+1} ${name} 5");
        }

        @Test
        void haveTheirExpressionsEvaluatedAtTheConfiguredLevel() {
            var context = Contexts.extended(ATTRIBUTES, new Bean()).custom().variable("name", "n");
            InterpolationSettings settings = InterpolationSettings.defaults()
                    .withLevels(ExpressionLevel.BEAN_METHODS, ExpressionLevel.VARIABLES);

            assertThat(interpolate("${name} ${validatedValue.name}", context, settings))
                    .isEqualTo("n ${validatedValue.name}");
        }

        @Test
        void mayAskForALevelOfTheirOwn() {
            var context = Contexts.extended(ATTRIBUTES, new Bean()).custom().level(ExpressionLevel.BEAN_PROPERTIES);

            assertThat(interpolate("${validatedValue.name}", context, InterpolationSettings.defaults()))
                    .isEqualTo("bean");
        }

        @Test
        void mayAddVariablesToTheMessageOfTheConstraint() {
            var context =
                    Contexts.extended(ATTRIBUTES, "x").variable("max", "added").variable("none", null);

            assertThat(interpolate("${(max)} <${none}> ${min}", context, InterpolationSettings.defaults()))
                    .isEqualTo("added <> $5");
        }
    }

    @Test
    void areWarnedAboutOnceWithoutTheValue() {
        interpolate("${validatedValue.once}", "secret");
        interpolate("${validatedValue.once}", "secret");

        assertThat(log.messages())
                .containsExactly("WARNING The message expression ${validatedValue.once} stays in the message as text:"
                        + " its evaluation failed with jakarta.el.PropertyNotFoundException. Correct the expression.");
    }

    @Test
    void areWarnedAboutWithTheLevelThatForbidsThem() {
        interpolate("${validatedValue.trim()}", "secret");

        assertThat(log.messages())
                .containsExactly("WARNING The message expression ${validatedValue.trim()} stays in the message as text:"
                        + " it calls a method, which the expression level BEAN_PROPERTIES does not allow. Use another"
                        + " expression or configure a higher level.");
    }
}
