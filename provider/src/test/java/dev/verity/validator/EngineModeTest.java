package dev.verity.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineModeTest {

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void isFoundByItsNameInAnyCase(EngineMode mode) {
        assertThat(EngineMode.of(mode.name())).isEqualTo(mode);
        assertThat(EngineMode.of(" " + mode.name().toLowerCase(Locale.ROOT))).isEqualTo(mode);
    }

    @Test
    void isNotFoundByAnotherName() {
        assertThatThrownBy(() -> EngineMode.of("fast"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no engine \"fast\". Use one of auto, interpreted, compiled, checked.");
    }
}
