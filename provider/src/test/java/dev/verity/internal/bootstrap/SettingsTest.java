package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluator;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration sets by properties and by methods. */
class SettingsTest {
    private final List<ValidatorFactory> factories = new ArrayList<>();

    public static class Bean {
        @NotNull
        public Object one;

        @NotNull
        public Object two;
    }

    public static class Localized {
        @NotNull(message = "${formatter.format('%.1f', 0.5)}")
        public Object number;

        @NotNull(message = "${formatter.format('%.1f', 1.5)}")
        public Object other;
    }

    public static class Fluent {
        @NotNull
        public Object name() {
            return null;
        }
    }

    public static final class Upper implements PropertyNodeNameProvider {
        @Override
        public String nodeName(Class<?> declaringClass, String property, String member) {
            return property.toUpperCase(Locale.ROOT);
        }
    }

    public static final class UpperOfHibernate
            implements org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider {
        @Override
        public String getName(Property property) {
            return property.getName().toUpperCase(Locale.ROOT);
        }
    }

    public static final class AnyGetter implements GetterPropertySelectionStrategy {
        @Override
        public String property(Method method) {
            return method.getDeclaringClass() == Fluent.class ? method.getName() : null;
        }

        @Override
        public List<String> getterNames(String property) {
            return List.of(property);
        }
    }

    public static final class AnyGetterOfHibernate
            implements org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getName().equals("name") ? Optional.of("name") : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    public static final class German implements LocaleResolver {
        @Override
        public Locale resolve(Set<Locale> supported, Locale defaultLocale) {
            return Locale.GERMAN;
        }
    }

    public static final class GermanOfHibernate
            implements org.hibernate.validator.spi.messageinterpolation.LocaleResolver {
        @Override
        public Locale resolve(LocaleResolverContext context) {
            return context.getDefaultLocale().equals(Locale.FRENCH) ? Locale.GERMAN : Locale.ENGLISH;
        }
    }

    public static final class Scripts implements ScriptEvaluatorFactory {
        @Override
        public ScriptEvaluator forLanguage(String language) {
            return (script, bindings) -> language + ":" + script;
        }
    }

    public static final class ScriptsOfHibernate
            implements org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory {
        @Override
        public org.hibernate.validator.spi.scripting.ScriptEvaluator getScriptEvaluatorByLanguageName(String name) {
            return (script, bindings) -> name + ":" + script;
        }

        @Override
        public void clear() {}
    }

    @AfterEach
    void close() {
        factories.forEach(ValidatorFactory::close);
    }

    private static VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure();
    }

    private VerityValidatorFactory factory(VerityConfiguration configuration) {
        ValidatorFactory factory = configuration.buildValidatorFactory();
        factories.add(factory);
        return factory.unwrap(VerityValidatorFactory.class);
    }

    private VerityValidatorFactory with(String property, String value) {
        return factory(configuration().addProperty(property, value));
    }

    private static List<String> found(ValidatorFactory factory, Object bean) {
        return factory.getValidator().validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }

    @Nested
    class Properties {
        @Test
        void countUnderBothPrefixes() {
            assertThat(found(with("hibernate.validator.fail_fast", " True "), new Bean()))
                    .hasSize(1);
            assertThat(found(with("verity.fail_fast", "true"), new Bean())).hasSize(1);
        }

        @Test
        void countMoreUnderOurPrefix() {
            VerityConfiguration both = configuration()
                    .addProperty("hibernate.validator.fail_fast", "true")
                    .addProperty("verity.fail_fast", "false");

            assertThat(found(factory(both), new Bean())).hasSize(2);
        }

        @Test
        void doNotCountAsSystemProperties() {
            System.setProperty("verity.fail_fast", "true");
            try {
                assertThat(found(factory(configuration()), new Bean())).hasSize(2);
            } finally {
                System.clearProperty("verity.fail_fast");
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            verity.fail_fast | yes | Allowed are true and false.
            hibernate.validator.allow_parameter_constraint_override | 1 | Allowed are true and false.
            verity.temporal_validation_tolerance | -5 | Allowed are a number of milliseconds and an ISO duration such as PT1S, neither negative.
            verity.temporal_validation_tolerance | Px | Allowed are a number of milliseconds and an ISO duration such as PT1S, neither negative.
            verity.temporal_validation_tolerance | x | Allowed are a number of milliseconds and an ISO duration such as PT1S, neither negative.
            hibernate.validator.temporal_validation_tolerance | PT1S | Allowed is a number of milliseconds.
            verity.constraint_expression_language_feature_level | some | Allowed are default, none, variables, bean-properties and bean-methods.
            hibernate.validator.custom_violation_expression_language_feature_level | all | Allowed are default, none, variables, bean-properties and bean-methods.
            """)
        void refuseOtherValues(String property, String value, String allowed) {
            assertThatThrownBy(() -> with(property, value))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Property " + property + " is \"" + value + "\". " + allowed);
        }

        @ParameterizedTest
        @CsvSource({
            "verity.temporal_validation_tolerance, 1500, PT1.5S",
            "verity.temporal_validation_tolerance, PT2M, PT2M",
            "hibernate.validator.temporal_validation_tolerance, 1500, PT1.5S",
            "hibernate.validator.temporal_validation_tolerance, -1500, PT1.5S"
        })
        void tellTheTolerance(String property, String value, Duration tolerance) {
            assertThat(with(property, value).getTemporalValidationTolerance()).isEqualTo(tolerance);
        }

        @Test
        void countLessInValidationXmlUnderAnyPrefix(@TempDir Path path) {
            ResourceFolder folder = new ResourceFolder(path)
                    .withValidationXml("<property name=\"verity.fail_fast\">true</property>"
                            + "<property name=\"verity.property_node_name_provider\">" + Upper.class.getName()
                            + "</property>");
            VerityConfiguration fromFile = configuration().externalClassLoader(folder.loader());

            assertThat(found(factory(fromFile), new Bean())).containsExactly("ONE: must not be null");
            fromFile.addProperty("hibernate.validator.fail_fast", "false");
            assertThat(found(factory(fromFile), new Bean())).hasSize(2);
            fromFile.ignoreXmlConfiguration();
            assertThat(found(factory(fromFile), new Bean()))
                    .containsExactly("one: must not be null", "two: must not be null");
        }
    }

    @Nested
    class UnknownProperties {
        private final List<String> told = new ArrayList<>();

        private void build(String... names) {
            Logger logger = Logger.getLogger("dev.verity.validator");
            Handler recorder = new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    told.add(entry.getLevel() + " " + entry.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            VerityConfiguration configuration = configuration();
            for (String name : names) {
                configuration.addProperty(name, "x");
            }
            logger.addHandler(recorder);
            logger.setUseParentHandlers(false);
            try {
                factory(configuration);
                factory(configuration);
            } finally {
                logger.removeHandler(recorder);
                logger.setUseParentHandlers(true);
            }
        }

        @Test
        void areWarnedAboutOnceWithTheNearestKnownName() {
            build("verity.failfast", "hibernate.validator.temporal_tolerance", "verity.enginee", "other.fail_fst");

            assertThat(told)
                    .containsExactly(
                            "WARNING The property hibernate.validator.temporal_tolerance is not known and has no"
                                    + " effect. Did you mean hibernate.validator.temporal_validation_tolerance?",
                            "WARNING The property verity.enginee is not known and has no effect. Did you mean"
                                    + " verity.engine?",
                            "WARNING The property verity.failfast is not known and has no effect. Did you mean"
                                    + " verity.fail_fast?");
        }

        @Test
        void areToldAllKnownNamesWhereNoneIsNear() {
            build("verity.quux");

            assertThat(told)
                    .singleElement()
                    .satisfies(warning -> assertThat(warning)
                            .startsWith(
                                    "WARNING The property verity.quux is not known and has no effect. Remove it, or use one of"
                                            + " [allow_multiple_cascaded_validation_on_result, ")
                            .contains(", engine, ")
                            .endsWith(", temporal_validation_tolerance] after \"verity.\"."));
        }

        @Test
        void areToldWhyTheyHaveNoEffect() {
            build(
                    "hibernate.validator.enable_traversable_resolver_result_cache",
                    "hibernate.validator.message_parameter_escaping",
                    "hibernate.validator.show_validated_value_in_trace_logs");

            assertThat(told)
                    .containsExactly(
                            "INFO The property hibernate.validator.enable_traversable_resolver_result_cache has no effect: a"
                                    + " TraversableResolver is asked once for each property that is read, so that there is"
                                    + " nothing to cache.",
                            "INFO The property hibernate.validator.message_parameter_escaping has no effect: values are"
                                    + " inserted into messages as they are and never read as templates, so that nothing has"
                                    + " to be escaped.",
                            "INFO The property hibernate.validator.show_validated_value_in_trace_logs has no effect:"
                                    + " validated values are never logged.");
        }
    }

    @Nested
    class NamedClassesOfProperties {
        @Test
        void nameNodes() {
            for (Class<?> type : List.of(Upper.class, UpperOfHibernate.class)) {
                VerityValidatorFactory factory = with("verity.property_node_name_provider", type.getName());

                assertThat(found(factory, new Bean()))
                        .containsExactly("ONE: must not be null", "TWO: must not be null");
                assertThat(factory.getPropertyNodeNameProvider().nodeName(Bean.class, "one", "one"))
                        .isEqualTo("ONE");
            }
        }

        @Test
        void tellGetters() {
            assertThat(found(factory(configuration()), new Fluent())).isEmpty();
            for (Class<?> type : List.of(AnyGetter.class, AnyGetterOfHibernate.class)) {
                VerityValidatorFactory factory =
                        with("hibernate.validator.getter_property_selection_strategy", type.getName());

                assertThat(found(factory, new Fluent())).containsExactly("name: must not be null");
                assertThat(factory.getGetterPropertySelectionStrategy().getterNames("name"))
                        .containsExactly("name");
            }
        }

        @Test
        void resolveLocales() {
            for (Class<?> type : List.of(German.class, GermanOfHibernate.class)) {
                VerityConfiguration configuration = configuration()
                        .defaultLocale(Locale.FRENCH)
                        .addProperty("hibernate.validator.locale_resolver", type.getName());

                assertThat(found(factory(configuration), new Localized())).containsExactly("number: 0,5", "other: 1,5");
            }
        }

        @Test
        void evaluateScripts() {
            for (Class<?> type : List.of(Scripts.class, ScriptsOfHibernate.class)) {
                ScriptEvaluatorFactory scripts =
                        with("verity.script_evaluator_factory", type.getName()).getScriptEvaluatorFactory();

                assertThat(scripts.forLanguage("a").evaluate("b", Map.of())).isEqualTo("a:b");
            }
        }

        @Test
        void yieldToObjects() {
            VerityConfiguration configuration = configuration()
                    .addProperty("verity.property_node_name_provider", Upper.class.getName())
                    .propertyNodeNameProvider((type, property, member) -> property + "!");

            assertThat(found(factory(configuration), new Bean())).contains("one!: must not be null");
        }

        @Test
        void areNoneWhereTheNameIsBlank() {
            assertThat(found(with("verity.property_node_name_provider", " "), new Bean()))
                    .contains("one: must not be null");
        }

        @Test
        void mustExist() {
            assertThatThrownBy(() -> with("verity.locale_resolver", "a.Resolver"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Property verity.locale_resolver names the class a.Resolver, which cannot be found."
                            + " Correct the name or add the class.");
        }

        @Test
        void mustBeOfOurContractOrHibernateValidators() {
            assertThatThrownBy(() -> with("hibernate.validator.property_node_name_provider", "java.lang.String"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Property hibernate.validator.property_node_name_provider names the class"
                            + " java.lang.String, which implements neither"
                            + " dev.verity.validator.PropertyNodeNameProvider nor"
                            + " org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider."
                            + " Name a class that does.");
        }
    }

    @Nested
    class Locales {
        @Test
        void areDefault() {
            assertThat(found(factory(configuration().defaultLocale(Locale.GERMAN)), new Localized()))
                    .containsExactly("number: 0,5", "other: 1,5");
        }

        @Test
        void areResolvedForEachMessage() {
            List<Object> asked = new ArrayList<>();
            VerityConfiguration configuration = configuration()
                    .locales(Set.of(Locale.GERMAN))
                    .defaultLocale(Locale.ENGLISH)
                    .localeResolver((supported, byDefault) -> {
                        asked.add(List.of(supported, byDefault));
                        return asked.size() == 1 ? Locale.GERMAN : byDefault;
                    });

            assertThat(found(factory(configuration), new Localized())).containsExactly("number: 0,5", "other: 1.5");
            assertThat(asked).containsOnly(List.of(Set.of(Locale.GERMAN), Locale.ENGLISH));
        }

        @Test
        void areThoseOfTheDefaultInterpolatorThatIsAskedFor() {
            VerityConfiguration configuration = configuration();
            configuration.getDefaultMessageInterpolator();
            configuration.defaultLocale(Locale.GERMAN);
            configuration.messageInterpolator(configuration.getDefaultMessageInterpolator());

            assertThat(found(factory(configuration), new Localized())).containsExactly("number: 0,5", "other: 1,5");
        }
    }

    @Nested
    class Levels {
        record Message(@NotNull(message = "${1 + 1}") Object plain) {}

        private static List<String> messages(ValidatorFactory factory) {
            return factory.getValidator().validate(new Message(null)).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }

        @Test
        void decideOverExpressions() {
            assertThat(messages(factory(configuration()))).containsExactly("2");
            assertThat(messages(factory(configuration().constraintExpressions(ExpressionLevel.NONE))))
                    .containsExactly("${1 + 1}");
            assertThat(messages(with("hibernate.validator.constraint_expression_language_feature_level", "none")))
                    .containsExactly("${1 + 1}");
            assertThat(messages(with("verity.constraint_expression_language_feature_level", "default")))
                    .containsExactly("2");
        }
    }
}
