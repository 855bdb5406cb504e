package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityConfiguration;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.scripting.AbstractCachingScriptEvaluatorFactory;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HibernateConfigurationTest {
    private final List<String> calls = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private final HibernateConfiguration configuration = new HibernateConfiguration(recorder());

    private VerityConfiguration recorder() {
        return (VerityConfiguration) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {VerityConfiguration.class}, (proxy, method, given) -> {
                    calls.add(method.getName() + (given == null ? "" : Arrays.toString(given)));
                    arguments.addAll(given == null ? List.of() : Arrays.asList(given));
                    return method.getReturnType().isInstance(proxy) ? proxy : null;
                });
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                setting("failFast[true]", it -> it.failFast(true)),
                setting("failFastOnPropertyViolation[true]", it -> it.failFastOnPropertyViolation(true)),
                setting(
                        "allowOverridingMethodAlterParameterConstraint[true]",
                        it -> it.allowOverridingMethodAlterParameterConstraint(true)),
                setting(
                        "allowMultipleCascadedValidationOnReturnValues[true]",
                        it -> it.allowMultipleCascadedValidationOnReturnValues(true)),
                setting(
                        "allowParallelMethodsDefineParameterConstraints[true]",
                        it -> it.allowParallelMethodsDefineParameterConstraints(true)),
                setting(
                        "temporalValidationTolerance[PT2S]",
                        it -> it.temporalValidationTolerance(Duration.ofSeconds(-2))),
                setting("constraintValidatorPayload[5]", it -> it.constraintValidatorPayload(5)),
                setting(
                        "addInitializationData[class java.lang.Integer, 5]",
                        it -> it.addConstraintValidatorInitializationSharedData(5)),
                setting(
                        "addInitializationData[class java.lang.Number, 5]",
                        it -> it.addConstraintValidatorInitializationSharedData(Number.class, 5)),
                setting("locales[[fr]]", it -> it.locales(Locale.FRENCH)),
                setting("locales[[de]]", it -> it.locales(Set.of(Locale.GERMAN))),
                setting("defaultLocale[de]", it -> it.defaultLocale(Locale.GERMAN)),
                setting("localeResolver[null]", it -> it.localeResolver(null)),
                setting("propertyNodeNameProvider[null]", it -> it.propertyNodeNameProvider(null)),
                setting(
                        "constraintExpressions[BEAN_METHODS]",
                        it -> it.constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)),
                setting(
                        "constraintExpressions[BEAN_PROPERTIES]",
                        it -> it.constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.DEFAULT)),
                setting(
                        "customViolationExpressions[VARIABLES]",
                        it -> it.customViolationExpressionLanguageFeatureLevel(
                                ExpressionLanguageFeatureLevel.VARIABLES)),
                setting(
                        "customViolationExpressions[NONE]",
                        it -> it.customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.DEFAULT)),
                setting("addProperty[a, b]", it -> it.addProperty("a", "b")),
                setting("ignoreXmlConfiguration", HibernateValidatorConfiguration::ignoreXmlConfiguration),
                setting("clockProvider[null]", it -> it.clockProvider(null)),
                setting("traversableResolver[null]", it -> it.traversableResolver(null)),
                setting("parameterNameProvider[null]", it -> it.parameterNameProvider(null)),
                setting("constraintValidatorFactory[null]", it -> it.constraintValidatorFactory(null)),
                setting("messageInterpolator[null]", it -> it.messageInterpolator(null)));
    }

    private static Arguments setting(String call, UnaryOperator<HibernateValidatorConfiguration> setting) {
        return Arguments.of(call, setting);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void handsSettingsToVerity(String call, UnaryOperator<HibernateValidatorConfiguration> setting) {
        assertThat(setting.apply(configuration)).isSameAs(configuration);
        assertThat(calls).containsExactly(call);
    }

    @Test
    void acceptsSettingsThatVerityNeedsNot() {
        configuration
                .enableTraversableResolverResultCache(true)
                .showValidatedValuesInTraceLogs(true)
                .beanMetaDataClassNormalizer(null)
                .processedBeansTrackingVoter(null)
                .messageParameterEscaping(MessageParameterEscaping.ESCAPE);

        assertThat(calls).isEmpty();
        assertThat(configuration.getDefaultValueExtractors()).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> configuration.defaultLocale(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The default locale must not be null.");
    }

    @Test
    void adaptsTheNamingOfNodes() {
        configuration.propertyNodeNameProvider(property -> property.getName() + " "
                + ((JavaBeanProperty) property).getMemberName() + " "
                + ((JavaBeanProperty) property).getDeclaringClass().getSimpleName());

        assertThat(given(dev.verity.validator.PropertyNodeNameProvider.class)
                        .nodeName(String.class, "empty", "isEmpty"))
                .isEqualTo("empty isEmpty String");
    }

    @Test
    void adaptsTheSelectionOfGetters() throws Exception {
        configuration.getterPropertySelectionStrategy(new GetterPropertySelectionStrategy() {
            @Override
            public Optional<String> getProperty(ConstrainableExecutable executable) {
                return executable.getReturnType() == int.class && executable.getParameterTypes().length == 0
                        ? Optional.of(executable.getName())
                        : Optional.empty();
            }

            @Override
            public List<String> getGetterMethodNameCandidates(String propertyName) {
                return List.of(propertyName);
            }
        });

        var getters = given(dev.verity.validator.GetterPropertySelectionStrategy.class);
        assertThat(getters.property(String.class.getMethod("length"))).isEqualTo("length");
        assertThat(getters.property(String.class.getMethod("charAt", int.class)))
                .isNull();
        assertThat(getters.getterNames("length")).containsExactly("length");
    }

    @Test
    void adaptsTheChoiceOfLocales() {
        configuration.localeResolver(context ->
                context.getSupportedLocales().contains(Locale.FRENCH) ? Locale.FRENCH : context.getDefaultLocale());

        var locales = given(dev.verity.validator.LocaleResolver.class);
        assertThat(locales.resolve(Set.of(Locale.FRENCH), Locale.GERMAN)).isEqualTo(Locale.FRENCH);
        assertThat(locales.resolve(Set.of(), Locale.GERMAN)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void adaptsTheEvaluationOfScripts() {
        configuration.scriptEvaluatorFactory(new AbstractCachingScriptEvaluatorFactory() {
            @Override
            protected ScriptEvaluator createNewScriptEvaluator(String languageName) {
                return (script, bindings) -> languageName + script + bindings;
            }
        });

        assertThat(given(dev.verity.validator.ScriptEvaluatorFactory.class)
                        .forLanguage("basic")
                        .evaluate("?", Map.of("a", 1)))
                .isEqualTo("basic?{a=1}");
    }

    @Test
    void imposesExpressionLevelsOnInterpolatorsOfTheBridge() {
        ParameterMessageInterpolator interpolator = new ParameterMessageInterpolator();
        configuration
                .ignoreXmlConfiguration()
                .messageInterpolator(interpolator)
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.NONE)
                .buildValidatorFactory();

        assertThat(arguments).contains(interpolator, ExpressionLevel.NONE);
        assertThat(arguments.get(arguments.size() - 1)).isNotSameAs(interpolator);
    }

    @Test
    void leavesInterpolatorsAsTheyAreWithoutExpressionLevels() {
        ParameterMessageInterpolator interpolator = new ParameterMessageInterpolator();
        configuration.ignoreXmlConfiguration().messageInterpolator(interpolator).buildValidatorFactory();

        assertThat(arguments).containsOnly(interpolator);
    }

    private <T> T given(Class<T> type) {
        return arguments.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
