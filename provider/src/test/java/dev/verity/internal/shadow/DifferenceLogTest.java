package dev.verity.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import org.junit.jupiter.api.Test;

class DifferenceLogTest {
    private final DifferenceLog log = new DifferenceLog();

    @Test
    void remembersWhatItLogged() {
        assertThat(log.isNew("a")).isTrue();
        assertThat(log.isNew("a")).isFalse();
        assertThat(log.isNew("b")).isTrue();
        log.forget();
        assertThat(log.isNew("a")).isTrue();
    }

    @Test
    void remembersNoMoreThanItMay() {
        try (LogRecorder recorder = new LogRecorder()) {
            for (int i = 0; i < DifferenceLog.MOST; i++) {
                assertThat(log.isNew("difference " + i)).isTrue();
            }
            assertThat(log.isNew("difference 0")).isFalse();
            assertThat(recorder.warnings()).isEmpty();
            assertThat(log.isNew("another")).isFalse();
            assertThat(log.isNew("and another")).isFalse();

            assertThat(recorder.warnings())
                    .containsExactly("Shadow mode has logged 1000 differences and goes on counting only. The operation"
                            + " \"reset\" of its MBean makes it log again.");
        }
    }
}
