package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.spring.VerityProperties;
import dev.verity.validator.EngineMode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class VerityAutoConfigurationTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(VerityAutoConfiguration.class));

    @Test
    void readsTheEngine() {
        runner.withPropertyValues("verity.engine=interpreted")
                .run(context -> assertThat(
                                context.getBean(VerityProperties.class).getEngine())
                        .isEqualTo(EngineMode.INTERPRETED));
    }
}
