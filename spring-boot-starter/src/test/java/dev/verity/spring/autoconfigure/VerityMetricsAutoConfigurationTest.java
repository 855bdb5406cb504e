package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.spring.actuate.ValidationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class VerityMetricsAutoConfigurationTest {
    record Order(
            @NotBlank @Size(min = 2) String number,
            @NotBlank String item) {}

    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(VerityAutoConfiguration.class, VerityMetricsAutoConfiguration.class));
    private final ApplicationContextRunner runner = plain.withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    @Test
    void timesValidations() {
        runner.run(context -> {
            Validator validator = context.getBean(Validator.class);
            validator.validate(new Order("12", "a"));
            validator.validate(new Order("12", "a"));
            validator.validateProperty(new Order("", "a"), "number");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> validator.validateValue(Order.class, "none", "a")))
                    .isInstanceOf(IllegalArgumentException.class);
            MeterRegistry registry = context.getBean(MeterRegistry.class);

            var valid = registry.get("verity.validation")
                    .tags("bean", Order.class.getName(), "operation", "bean", "outcome", "valid")
                    .timer();
            assertThat(valid.count()).isEqualTo(2);
            assertThat(valid.totalTime(TimeUnit.NANOSECONDS)).isPositive();
            assertThat(registry.get("verity.validation")
                            .tags("operation", "property", "outcome", "invalid")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("verity.validation")
                            .tags("operation", "value", "outcome", "error")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void countsViolationsByConstraint() {
        runner.run(context -> {
            context.getBean(Validator.class).validate(new Order("", ""));
            MeterRegistry registry = context.getBean(MeterRegistry.class);

            assertThat(registry.get("verity.violations")
                            .tags("bean", Order.class.getName(), "constraint", NotBlank.class.getName())
                            .counter()
                            .count())
                    .isEqualTo(2);
            assertThat(registry.get("verity.violations")
                            .tag("constraint", Size.class.getName())
                            .counter()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void canBeSwitchedOff() {
        runner.withPropertyValues("verity.metrics.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ValidationMetrics.class));
    }

    @Test
    void isNotThereWithoutARegistry() {
        plain.run(context -> assertThat(context).doesNotHaveBean(ValidationMetrics.class));
        plain.withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("verityValidationMetrics"));
    }
}
