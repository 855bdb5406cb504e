package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.Map;
import org.hibernate.validator.constraints.CodePointLength.NormalizationStrategy;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;
import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the few types do that are more than names. */
class ValuesTest {
    @Test
    void escapingPutsBackslashes() {
        assertThat(MessageParameterEscaping.ESCAPE.apply("a{b}$c\\d")).isEqualTo("a\\{b\\}\\$c\\\\d");
        assertThat(MessageParameterEscaping.ESCAPE.apply(5)).isEqualTo(5);
        assertThat(MessageParameterEscaping.NONE.apply("{a}")).isEqualTo("{a}");
        assertThat(MessageParameterEscaping.of("escape")).isEqualTo(MessageParameterEscaping.ESCAPE);
    }

    @Test
    void levelsHaveNames() {
        assertThat(ExpressionLanguageFeatureLevel.of("bean-properties"))
                .isEqualTo(ExpressionLanguageFeatureLevel.BEAN_PROPERTIES);
        assertThatThrownBy(() -> ExpressionLanguageFeatureLevel.of("some"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void levelsHaveDefaults() {
        assertThat(ExpressionLanguageFeatureLevel.interpretDefaultForConstraints(
                        ExpressionLanguageFeatureLevel.DEFAULT))
                .isEqualTo(ExpressionLanguageFeatureLevel.BEAN_PROPERTIES);
        assertThat(ExpressionLanguageFeatureLevel.interpretDefaultForCustomViolations(
                        ExpressionLanguageFeatureLevel.DEFAULT))
                .isEqualTo(ExpressionLanguageFeatureLevel.VARIABLES);
        assertThat(ExpressionLanguageFeatureLevel.interpretDefaultForCustomViolations(
                        ExpressionLanguageFeatureLevel.NONE))
                .isEqualTo(ExpressionLanguageFeatureLevel.NONE);
    }

    @Test
    void normalizationComposes() {
        assertThat(NormalizationStrategy.NFC.normalize("e\u0301")).isEqualTo("\u00e9");
        assertThat(NormalizationStrategy.NONE.normalize("e\u0301")).isEqualTo("e\u0301");
        assertThat(NormalizationStrategy.NFD.normalize(null)).isNull();
    }

    @Test
    void votesMayLeaveTheDefault() {
        assertThat(Vote.voteToTracking(Vote.TRACKING, () -> false)).isTrue();
        assertThat(Vote.voteToTracking(Vote.NON_TRACKING, () -> true)).isFalse();
        assertThat(Vote.voteToTracking(Vote.DEFAULT, () -> true)).isTrue();
    }

    @Test
    void groupSequenceProviderMustGiveGroups() {
        DefaultGroupSequenceProvider<String> provider = new DefaultGroupSequenceProvider<>() {};

        assertThatThrownBy(() -> provider.getValidationGroups(String.class, "a"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageEndingWith(" gives no groups. Implement getValidationGroups(Class, Object).");
    }

    @ParameterizedTest
    @CsvSource({
        "134.241.313-00, true",
        "13424131300, true",
        "134.24131300, false",
        "111.111.111-11, false",
        "11111111111, false",
        "11111111112, true",
        "111.111.111-12, true",
        "1342413130, false"
    })
    void taxpayersHaveAFormAndNotElevenEqualDigits(String number, boolean expected) {
        Pattern[] patterns = CPF.class.getAnnotation(Pattern.List.class).value();

        assertThat(Arrays.stream(patterns).allMatch(pattern -> number.matches(pattern.regexp())))
                .isEqualTo(expected);
    }

    @Test
    void scriptsRunOnTheirEngine() {
        assertThat(new org.hibernate.validator.spi.scripting.ScriptEngineScriptEvaluator(new EchoEngine())
                        .evaluate("text", Map.of("a", 1)))
                .isEqualTo("text 1");
    }

    @Test
    void scriptsThatFailSayWhich() {
        assertThatThrownBy(() -> new org.hibernate.validator.spi.scripting.ScriptEngineScriptEvaluator(new EchoEngine())
                        .evaluate("fail", Map.of()))
                .isInstanceOf(org.hibernate.validator.spi.scripting.ScriptEvaluationException.class)
                .hasMessage("The script \"fail\" cannot be evaluated: correct it.");
    }
}
