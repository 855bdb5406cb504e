package dev.verity.spring.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PreparationListenerTest {
    @Test
    void isAmongTheListenersOfEveryApplicationAfterThatOfTheLogging() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(ApplicationListener.class))
                .filteredOn(PreparationListener.class::isInstance)
                .singleElement()
                .extracting(listener -> ((PreparationListener) listener).getOrder())
                .isEqualTo(LoggingApplicationListener.DEFAULT_ORDER + 1);
    }

    @Test
    void validatesTheSpecimenEvenWhereAnotherProviderIsAskedFor() {
        System.setProperty("verity.shadow", "com.example.NoSuchProvider");
        try {
            assertThatNoException().isThrownBy(Preparation::validate);
        } finally {
            System.clearProperty("verity.shadow");
        }
    }
}
