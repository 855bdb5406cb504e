package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextConstraintsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    private static final List<CharSequence> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u00a0",
            "\u0085",
            "\u2003",
            "\u3000",
            "\u001c",
            "a",
            " a ",
            "\ud83d\ude00",
            "\ud83d",
            "abc",
            "ABC",
            "a\nc",
            "é",
            "É",
            "aab",
            new StringBuilder("abc"),
            "abc\n");

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("abc", new Flag[] {}),
                Arguments.of("a.c", new Flag[] {Flag.DOTALL}),
                Arguments.of("a.c", new Flag[] {}),
                Arguments.of("abc", new Flag[] {Flag.CASE_INSENSITIVE}),
                Arguments.of("é", new Flag[] {Flag.CASE_INSENSITIVE, Flag.UNICODE_CASE}),
                Arguments.of("a b c # text", new Flag[] {Flag.COMMENTS}),
                Arguments.of("^abc$", new Flag[] {Flag.MULTILINE, Flag.UNIX_LINES}),
                Arguments.of("e\u0301", new Flag[] {Flag.CANON_EQ}),
                Arguments.of("(a)\\1b", new Flag[] {}),
                Arguments.of("", new Flag[] {}));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void patternAgreesWithHibernateValidator(String regexp, Flag[] flags) {
        assertAgreement(Pattern.class, Map.of("regexp", regexp, "flags", flags));
    }

    @Test
    void notBlankAgreesWithHibernateValidator() {
        assertAgreement(NotBlank.class, Map.of());
        assertThat(new NotBlankValidator().isValid(null, CONTEXT)).isFalse();
        assertThat(new PatternValidator().isValid(null, CONTEXT)).isTrue();
    }

    @Test
    void notBlankAgreesWithHibernateValidatorOnEveryCharacter() {
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(NotBlank.class, Map.of(), BuiltInTypes.of(NotBlank.class));
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x4000 ? 1 : 61) {
            String text = Character.toString(c);
            assertThat(NotBlankValidator.isValid(text)).isEqualTo(oracle.accepts(CharSequence.class, text));
        }
    }

    @Test
    void patternExposesTheCompiledExpression() {
        PatternValidator validator = new PatternValidator();
        validator.initialize(DeclaredConstraint.annotation(
                Pattern.class, Map.of("regexp", "a+", "flags", new Flag[] {Flag.DOTALL, Flag.COMMENTS})));

        assertThat(validator.pattern().pattern()).isEqualTo("a+");
        assertThat(validator.pattern().flags())
                .isEqualTo(java.util.regex.Pattern.DOTALL | java.util.regex.Pattern.COMMENTS);
    }

    @Test
    void patternMatchesRegularExpressionsInLinearTime() {
        PatternValidator validator = new PatternValidator();
        validator.initialize(DeclaredConstraint.annotation(Pattern.class, Map.of("regexp", "(a|b)*c")));
        String value = "ab".repeat(1_000_000);

        assertThat(validator.linearPattern()).isNotNull();
        assertThat(validator.isValid(value + "c", CONTEXT)).isTrue();
        assertThat(validator.isValid(value, CONTEXT)).isFalse();
    }

    @Test
    void patternWithABackReferenceIsLeftToTheJdk() {
        PatternValidator validator = new PatternValidator();
        validator.initialize(DeclaredConstraint.annotation(Pattern.class, Map.of("regexp", "(a|b)\\1")));

        assertThat(validator.linearPattern()).isNull();
        assertThat(validator.isValid("aa", CONTEXT)).isTrue();
        assertThat(validator.isValid("ab", CONTEXT)).isFalse();
    }

    @Test
    void emailMatchesItsAdditionalExpressionInLinearTime() {
        EmailValidator validator = new EmailValidator();
        validator.initialize(DeclaredConstraint.annotation(Email.class, Map.of("regexp", ".+\\.(com|org)")));

        assertThat(validator.linearPattern()).isNotNull();
        assertThat(validator.isValid("user@example.org", CONTEXT)).isTrue();
        assertThat(validator.isValid("user@example.net", CONTEXT)).isFalse();
    }

    @Test
    void patternNamesTheWayOutOfAnExhaustedStack() {
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile("(a|b)*c");
        String value = "ab".repeat(1_000_000);

        assertThatThrownBy(() -> PatternValidator.isValid(value, pattern))
                .isInstanceOf(ValidationException.class)
                .hasCauseInstanceOf(StackOverflowError.class)
                .hasMessage("@Pattern: regexp \"(a|b)*c\" exhausted the thread's stack on a text of 2000000"
                        + " characters: java.util.regex recurses once for each repetition of a group. Repeat a"
                        + " character class instead of a group, make the repetition possessive (\"*+\","
                        + " \"++\"), or bound the length by @Size in a group that is validated before.");
    }

    private static <A extends Annotation> void assertAgreement(Class<A> constraint, Map<String, Object> attributes) {
        ConstraintValidator<A, Object> validator = DeclaredConstraint.validator(constraint, attributes);
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(constraint, attributes, BuiltInTypes.of(constraint));
        for (CharSequence text : TEXTS) {
            assertThat(validator.isValid(text, CONTEXT))
                    .as("\"%s\"", text)
                    .isEqualTo(oracle.accepts(CharSequence.class, text));
        }
    }
}
