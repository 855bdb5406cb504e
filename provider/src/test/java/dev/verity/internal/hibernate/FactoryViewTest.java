package dev.verity.internal.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluator;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityValidatorContext;
import dev.verity.validator.VerityValidatorFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidatorContext;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;

/** A factory of Verity as one of Hibernate Validator. */
class FactoryViewTest {
    private final List<String> calls = new ArrayList<>();
    private final VerityValidatorContext context = recording(VerityValidatorContext.class, Map.of());
    private final VerityValidatorFactory factory = recording(
            VerityValidatorFactory.class,
            Map.of(
                    "usingContext",
                    context,
                    "getTemporalValidationTolerance",
                    Duration.ofSeconds(7),
                    "getScriptEvaluatorFactory",
                    (ScriptEvaluatorFactory) FactoryViewTest::evaluator,
                    "getPropertyNodeNameProvider",
                    (PropertyNodeNameProvider) (type, property, member) -> type.getSimpleName() + property + member,
                    "getGetterPropertySelectionStrategy",
                    new Getters()));
    private final HibernateValidatorFactory view = (HibernateValidatorFactory) FactoryView.of(factory);

    private static ScriptEvaluator evaluator(String language) {
        return (script, bindings) -> language + script + bindings;
    }

    private static final class Getters implements GetterPropertySelectionStrategy {
        @Override
        public String property(Method method) {
            throw new AssertionError();
        }

        @Override
        public List<String> getterNames(String property) {
            return List.of("get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1), property);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T recording(Class<T> type, Map<String, Object> answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            calls.add(method.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
            return answers.get(method.getName());
        };
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private record Call(String getName, Class<?> getReturnType, Class<?>... getParameterTypes)
            implements ConstrainableExecutable {
        @Override
        public String getName() {
            return getName;
        }

        @Override
        public Class<?> getReturnType() {
            return getReturnType;
        }

        @Override
        public Class<?>[] getParameterTypes() {
            return getParameterTypes;
        }
    }

    private static final class Total implements JavaBeanProperty {
        @Override
        public Class<?> getDeclaringClass() {
            return String.class;
        }

        @Override
        public String getMemberName() {
            return "getTotal";
        }

        @Override
        public String getName() {
            return "total";
        }
    }

    @Test
    void tellsWhatTheFactoryTells() {
        assertThat(view.getTemporalValidationTolerance()).isEqualTo(Duration.ofSeconds(7));
        assertThat(view.getScriptEvaluatorFactory()
                        .getScriptEvaluatorByLanguageName("js")
                        .evaluate("1", Map.of()))
                .isEqualTo("js1{}");
        assertThat(view.getPropertyNodeNameProvider().getName(new Total())).isEqualTo("StringtotalgetTotal");
        assertThat(view.getPropertyNodeNameProvider().getName(() -> "plain")).isEqualTo("plain");
        assertThat(view.unwrap(HibernateValidatorFactory.class)).isSameAs(view);
    }

    @Test
    void findsPropertiesOfGettersByTheNamesThatGettersMayHave() {
        var strategy = view.getGetterPropertySelectionStrategy();

        assertThat(strategy.getGetterMethodNameCandidates("total")).containsExactly("getTotal", "total");
        assertThat(strategy.getProperty(new Call("getTotal", int.class))).contains("total");
        assertThat(strategy.getProperty(new Call("total", int.class))).contains("total");
        assertThat(strategy.getProperty(new Call("computeTotal", int.class))).contains("computeTotal");
        assertThat(strategy.getProperty(new Call("getTotal", void.class))).isEmpty();
        assertThat(strategy.getProperty(new Call("getTotal", int.class, int.class)))
                .isEmpty();
    }

    @Test
    void passesToTheContextWhatConfiguresAValidator() {
        HibernateValidatorContext using = view.usingContext();
        calls.clear();

        assertThat(using.messageInterpolator(null)
                        .traversableResolver(null)
                        .constraintValidatorFactory(null)
                        .parameterNameProvider(null)
                        .clockProvider(null)
                        .failFast(true)
                        .failFastOnPropertyViolation(true)
                        .allowOverridingMethodAlterParameterConstraint(true)
                        .allowMultipleCascadedValidationOnReturnValues(true)
                        .allowParallelMethodsDefineParameterConstraints(true)
                        .enableTraversableResolverResultCache(true)
                        .temporalValidationTolerance(Duration.ZERO)
                        .constraintValidatorPayload("p")
                        .showValidatedValuesInTraceLogs(true))
                .isSameAs(using);
        using.getValidator();

        assertThat(calls)
                .containsExactly(
                        "messageInterpolator[null]",
                        "traversableResolver[null]",
                        "constraintValidatorFactory[null]",
                        "parameterNameProvider[null]",
                        "clockProvider[null]",
                        "failFast[true]",
                        "failFastOnPropertyViolation[true]",
                        "allowOverridingMethodAlterParameterConstraint[true]",
                        "allowMultipleCascadedValidationOnReturnValues[true]",
                        "allowParallelMethodsDefineParameterConstraints[true]",
                        "temporalValidationTolerance[PT0S]",
                        "constraintValidatorPayload[p]",
                        "getValidator");
    }
}
