package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import dev.verity.validator.VerityValidatorContext;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Validators that are set otherwise than their factory. */
class ContextSettingsTest {

    record Bean(@NotNull Object one, @NotNull Object two) {}

    public static class Base {
        public void take(Object value) {}

        @Valid
        public Object give() {
            return null;
        }
    }

    public static class Altering extends Base {
        @Override
        public void take(@NotNull Object value) {}
    }

    public static class CascadingAgain extends Base {
        @Override
        @Valid
        public Object give() {
            return null;
        }
    }

    public interface One {
        void take(@NotNull String value);
    }

    public interface Other {
        void take(@Size(max = 1) String value);
    }

    public static class Parallel implements One, Other {
        @Override
        public void take(String value) {}
    }

    private static VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure();
    }

    private static VerityValidatorFactory factory(VerityConfiguration configuration) {
        return configuration.buildValidatorFactory().unwrap(VerityValidatorFactory.class);
    }

    @Nested
    class Rules {
        private void assertLoosened(
                Class<?> type,
                String property,
                UnaryOperator<VerityConfiguration> configured,
                UnaryOperator<VerityValidatorContext> inContext) {
            try (VerityValidatorFactory strict = factory(configuration());
                    VerityValidatorFactory lenient = factory(configured.apply(configuration()));
                    VerityValidatorFactory byProperty =
                            factory(configuration().addProperty("hibernate.validator." + property, "true"))) {
                assertThatThrownBy(() -> strict.getValidator().getConstraintsForClass(type))
                        .isInstanceOf(ConstraintDeclarationException.class);
                for (Validator validator : List.of(
                        lenient.getValidator(),
                        byProperty.getValidator(),
                        inContext.apply(strict.usingContext()).getValidator())) {
                    assertThat(validator.getConstraintsForClass(type).getElementClass())
                            .isEqualTo(type);
                }
                assertThatThrownBy(() -> strict.getValidator().getConstraintsForClass(type))
                        .isInstanceOf(ConstraintDeclarationException.class);
            }
        }

        @Test
        void letOverridingMethodsConstrainParameters() throws NoSuchMethodException {
            assertLoosened(
                    Altering.class,
                    "allow_parameter_constraint_override",
                    configuration -> configuration.allowOverridingMethodAlterParameterConstraint(true),
                    context -> context.allowOverridingMethodAlterParameterConstraint(true));
            try (VerityValidatorFactory factory =
                    factory(configuration().allowOverridingMethodAlterParameterConstraint(true))) {
                assertThat(factory.getValidator()
                                .forExecutables()
                                .validateParameters(
                                        new Altering(),
                                        Altering.class.getMethod("take", Object.class),
                                        new Object[] {null}))
                        .hasSize(1);
            }
        }

        @Test
        void letReturnValuesCascadeAgain() {
            assertLoosened(
                    CascadingAgain.class,
                    "allow_multiple_cascaded_validation_on_result",
                    configuration -> configuration.allowMultipleCascadedValidationOnReturnValues(true),
                    context -> context.allowMultipleCascadedValidationOnReturnValues(true));
        }

        @Test
        void letParallelMethodsConstrainParameters() throws NoSuchMethodException {
            assertLoosened(
                    Parallel.class,
                    "allow_parallel_method_parameter_constraint",
                    configuration -> configuration.allowParallelMethodsDefineParameterConstraints(true),
                    context -> context.allowParallelMethodsDefineParameterConstraints(true));
        }
    }

    @Nested
    class Sharing {
        @Test
        void sharesAValidatorBetweenEqualContexts() {
            try (VerityValidatorFactory factory = factory(configuration())) {
                Validator one = factory.usingContext()
                        .allowOverridingMethodAlterParameterConstraint(true)
                        .getValidator();

                assertThat(factory.usingContext().getValidator()).isSameAs(factory.getValidator());
                assertThat(one).isNotSameAs(factory.getValidator());
                assertThat(factory.usingContext()
                                .allowOverridingMethodAlterParameterConstraint(true)
                                .getValidator())
                        .isSameAs(one);
            }
        }

        @Test
        void tellsEqualPayloadsApart() {
            List<String> payload = new ArrayList<>();
            try (VerityValidatorFactory factory = factory(configuration().constraintValidatorPayload(payload))) {
                Validator other = factory.usingContext()
                        .constraintValidatorPayload(new ArrayList<>())
                        .getValidator();

                assertThat(other).isNotSameAs(factory.getValidator());
                assertThat(factory.usingContext()
                                .constraintValidatorPayload(payload)
                                .getValidator())
                        .isSameAs(factory.getValidator());
            }
        }

        @Test
        void asksNoInitializationDataWhetherContextsAreEqual() {
            Set<Object> data = new HashSet<>();
            try (VerityValidatorFactory factory = factory(configuration().addInitializationData(Set.class, data))) {
                Validator one = factory.usingContext().failFast(true).getValidator();
                data.add("later");

                assertThat(factory.usingContext().failFast(true).getValidator()).isSameAs(one);
            }
        }

        @Test
        void setsFailFastForOneContext() {
            try (VerityValidatorFactory factory = factory(configuration())) {
                Bean bean = new Bean(null, null);

                assertThat(factory.usingContext().failFast(true).getValidator().validate(bean))
                        .hasSize(1);
                assertThat(factory.getValidator().validate(bean)).hasSize(2);
            }
        }
    }

    @Test
    void refusesNegativeTolerances() {
        try (VerityValidatorFactory factory = factory(configuration())) {
            String message = "The temporal validation tolerance is PT-1S, but must not be negative."
                    + " Use a duration of zero or more.";

            assertThatThrownBy(() -> factory.usingContext().temporalValidationTolerance(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> configuration().temporalValidationTolerance(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void tellsDefaultsOfTheFactory() {
        try (VerityValidatorFactory factory = factory(configuration())) {
            assertThat(factory.getTemporalValidationTolerance()).isZero();
            assertThat(factory.getPropertyNodeNameProvider().nodeName(Bean.class, "one", "getOne"))
                    .isEqualTo("one");
            assertThat(factory.getGetterPropertySelectionStrategy().getterNames("one"))
                    .containsExactly("getOne", "isOne");
        }
    }
}
