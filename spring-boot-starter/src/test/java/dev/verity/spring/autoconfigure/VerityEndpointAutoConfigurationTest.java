package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.spring.actuate.ValidationCounts;
import dev.verity.spring.actuate.ValidationEndpoint;
import dev.verity.spring.actuate.ValidationReport;
import dev.verity.spring.actuate.ValidationReport.BeanReport;
import dev.verity.spring.actuate.ValidationReport.Figures;
import dev.verity.spring.actuate.ValidationReport.Plan;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.annotation.ReflectiveRuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class VerityEndpointAutoConfigurationTest {
    interface Strict {}

    @GroupSequence({Default.class, Strict.class})
    interface InOrder {}

    record Order(
            @NotBlank @Size(max = 20) String number, @Valid Line line) {}

    record Line(@NotNull String item) {}

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(VerityAutoConfiguration.class, VerityEndpointAutoConfiguration.class))
            .withPropertyValues("management.endpoints.web.exposure.include=validation");

    @Test
    void tellsWhatWasValidated() {
        runner.run(context -> {
            Validator validator = context.getBean(Validator.class);
            validator.validate(new Order("1", new Line("a")));
            validator.validate(new Order("", new Line(null)));
            ValidationReport report = context.getBean(ValidationEndpoint.class).validation();

            assertThat(report.validators()).containsOnlyKeys("defaultValidator");
            ValidationReport.ValidatorReport ours = report.validators().get("defaultValidator");
            assertThat(ours.provider()).isEqualTo("Verity");
            assertThat(ours.engine()).isEqualTo("auto");
            assertThat(ours.plans()).isEqualTo(2);
            assertThat(ours.note()).isNull();
            assertThat(report.totals().validations()).isEqualTo(2);
            assertThat(report.beans())
                    .extracting(BeanReport::name)
                    .containsExactly(Line.class.getName(), Order.class.getName());
            assertThat(report.beans().get(0).figures()).isNull();
            Figures figures = report.beans().get(1).figures();
            assertThat(figures.validations()).isEqualTo(2);
            assertThat(figures.invalid()).isEqualTo(1);
            assertThat(figures.violations()).isEqualTo(2);
            assertThat(figures.failures()).isZero();
            assertThat(figures.meanNanos()).isPositive().isLessThanOrEqualTo(figures.maxNanos());
            assertThat(figures.totalNanos()).isGreaterThanOrEqualTo(figures.maxNanos());
            assertThat(report.beans().get(1).plans())
                    .containsExactly(new Plan(
                            "defaultValidator",
                            "bean",
                            List.of("jakarta.validation.groups.Default"),
                            2,
                            2,
                            1,
                            "warming_up"));
        });
    }

    @Test
    void listsThePlansOfAClass() {
        runner.run(context -> {
            context.getBean(Validator.class).validate(new Line("a"), InOrder.class);
            ValidationEndpoint endpoint = context.getBean(ValidationEndpoint.class);
            ValidationReport.BeanDetails details = endpoint.bean(Line.class.getName());

            assertThat(details.name()).isEqualTo(Line.class.getName());
            assertThat(details.figures().validations()).isEqualTo(1);
            assertThat(details.plans()).extracting(Plan::state).containsExactly("empty", "warming_up");
            assertThat(details.listing())
                    .containsExactly(
                            "plan of " + Line.class.getName() + " for [Strict]",
                            "  nothing to check",
                            "plan of " + Line.class.getName() + " for [Default]",
                            "   1  field item : String",
                            "        @NotNull  inline");
        });
    }

    @Test
    void knowsNoClassThatWasNotValidated() {
        runner.run(context -> {
            ValidationEndpoint endpoint = context.getBean(ValidationEndpoint.class);

            assertThat(endpoint.bean(Line.class.getName())).isNull();
            assertThat(endpoint.bean("does.not.Exist")).isNull();
        });
    }

    @Test
    void countsFailures() {
        runner.run(context -> {
            Validator validator = context.getBean(Validator.class);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> validator.validateProperty(new Line("a"), "none")))
                    .isInstanceOf(IllegalArgumentException.class);
            ValidationReport report = context.getBean(ValidationEndpoint.class).validation();

            assertThat(report.totals().failures()).isEqualTo(1);
            assertThat(report.beans().get(0).name()).isEqualTo(Line.class.getName());
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Foreign {
        @Bean
        Validator foreign() {
            return (Validator) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                        throw new jakarta.validation.ValidationException("no " + method.getName());
                    });
        }
    }

    @Test
    void saysThatAValidatorIsNotVeritys() {
        runner.withUserConfiguration(Foreign.class).run(context -> {
            Map<String, ValidationReport.ValidatorReport> validators =
                    context.getBean(ValidationEndpoint.class).validation().validators();

            assertThat(validators).containsOnlyKeys("foreign");
            assertThat(validators.get("foreign").provider()).contains("$Proxy");
            assertThat(validators.get("foreign").note()).isEqualTo("It is not Verity's: what it does is not known.");
        });
    }

    @Test
    void countsNothingWhereItIsNotExposed() {
        runner.withPropertyValues("management.endpoints.web.exposure.include=health")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ValidationEndpoint.class)
                        .doesNotHaveBean(ValidationCounts.class));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(VerityEndpointAutoConfiguration.class)
    static class Imported {}

    @Test
    void isNotThereWithoutTheActuator() {
        new ApplicationContextRunner()
                .withUserConfiguration(Imported.class)
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("verityValidationEndpoint"));
    }

    @Test
    void isWrittenAsJsonInNativeImagesToo() {
        RuntimeHints hints = new RuntimeHints();
        new ReflectiveRuntimeHintsRegistrar().registerRuntimeHints(hints, ValidationEndpoint.class);

        for (Class<?> type : List.of(
                ValidationReport.class,
                ValidationReport.ValidatorReport.class,
                BeanReport.class,
                ValidationReport.BeanDetails.class,
                Plan.class,
                Figures.class)) {
            assertThat(RuntimeHintsPredicates.reflection()
                            .onType(type)
                            .withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS))
                    .as(type.getName())
                    .accepts(hints);
        }
    }
}
