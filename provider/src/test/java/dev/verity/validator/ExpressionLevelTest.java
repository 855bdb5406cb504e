package dev.verity.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionLevelTest {

    @ParameterizedTest
    @CsvSource({
        "none, NONE",
        "Variables, VARIABLES",
        "bean-properties, BEAN_PROPERTIES",
        "bean_properties, BEAN_PROPERTIES",
        "' BEAN_METHODS ', BEAN_METHODS",
    })
    void isFoundByItsNameInManySpellings(String name, ExpressionLevel level) {
        assertThat(ExpressionLevel.of(name)).isEqualTo(level);
    }

    @Test
    void isNotFoundByAnotherName() {
        assertThatThrownBy(() -> ExpressionLevel.of("all"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no expression level \"all\"."
                        + " Use one of none, variables, bean-properties, bean-methods.");
    }
}
