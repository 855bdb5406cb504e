package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.code;
import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCoercionTest {

    @Nested
    class Truth {

        @ParameterizedTest
        @ValueSource(strings = {"true", "TRUE", "tRUE", "1", "yes", "Yes", "on", "ON", "t", "T", "y", "Y"})
        void knowsTheWordsForTrue(String word) {
            assertThat(lax(boolean.class, word)).isEqualTo(true);
            assertThat(lax(Boolean.class, CharBuffer.wrap(word))).isEqualTo(true);
        }

        @ParameterizedTest
        @ValueSource(strings = {"false", "FALSE", "0", "no", "NO", "off", "Off", "f", "F", "n", "N"})
        void knowsTheWordsForFalse(String word) {
            assertThat(lax(boolean.class, word)).isEqualTo(false);
        }

        static Stream<Arguments> refused() {
            return Stream.of(
                    arguments("", "bool_parsing"),
                    arguments(" true ", "bool_parsing"),
                    arguments("2", "bool_parsing"),
                    arguments("1.0", "bool_parsing"),
                    arguments("truely", "bool_parsing"),
                    arguments("ﬀ", "bool_parsing"),
                    arguments(2, "bool_parsing"),
                    arguments(-1L, "bool_parsing"),
                    arguments(BigInteger.ONE.shiftLeft(64).add(BigInteger.ONE), "bool_parsing"),
                    arguments(2.0, "bool_parsing"),
                    arguments(new BigDecimal("1E+1000000000"), "bool_parsing"),
                    arguments(new BigDecimal("1E+30"), "bool_parsing"),
                    arguments(0.5, "bool_type"),
                    arguments(Double.NaN, "bool_type"),
                    arguments('t', "bool_type"),
                    arguments(List.of(), "bool_type"));
        }

        @ParameterizedTest
        @MethodSource
        void refused(Object input, String code) {
            assertThat(code(lax(boolean.class, input))).isEqualTo(code);
            assertThat(code(strict(boolean.class, input))).isEqualTo("bool_type");
        }

        static Stream<Arguments> numbers() {
            return Stream.of(
                    arguments(0, false),
                    arguments(1L, true),
                    arguments((byte) 1, true),
                    arguments(BigInteger.ZERO, false),
                    arguments(1.0, true),
                    arguments(-0.0f, false),
                    arguments(new BigDecimal("1.00"), true));
        }

        @ParameterizedTest
        @MethodSource
        void numbers(Object input, boolean expected) {
            assertThat(lax(boolean.class, input)).isEqualTo(expected);
            assertThat(code(strict(boolean.class, input))).isEqualTo("bool_type");
        }

        @Test
        void acceptsOnlyTruthIfStrict() {
            assertThat(strict(boolean.class, true)).isEqualTo(true);
            assertThat(code(strict(boolean.class, "true"))).isEqualTo("bool_type");
        }
    }

    @Nested
    class Text {

        @Test
        void acceptsAnyCharacterSequenceUnlessStrict() {
            assertThat(lax(String.class, "a")).isEqualTo("a");
            assertThat(lax(String.class, new StringBuilder("a"))).isEqualTo("a");
            assertThat(strict(String.class, " ")).isEqualTo(" ");
            assertThat(code(strict(String.class, new StringBuilder("a")))).isEqualTo("string_type");
        }

        static Stream<Object> others() {
            return Stream.of(123, 1.5, true, 'a', List.of("a"), new byte[0], new char[0]);
        }

        @ParameterizedTest
        @MethodSource("others")
        void refusesWhatIsNoText(Object input) {
            assertThat(code(lax(String.class, input))).isEqualTo("string_type");
            assertThat(code(strict(String.class, input))).isEqualTo("string_type");
            assertThat(code(lax(CharSequence.class, input))).isEqualTo("string_type");
        }

        @Test
        void passesCharacterSequencesThroughWhereTheTypeAsksForThem() {
            StringBuilder input = new StringBuilder("a");

            assertThat(strict(CharSequence.class, input)).isSameAs(input);
        }
    }

    @Nested
    class Characters {

        @Test
        void areTextsOfLengthOne() {
            assertThat(lax(char.class, "a")).isEqualTo('a');
            assertThat(strict(Character.class, "é")).isEqualTo('é');
            assertThat(strict(char.class, 'a')).isEqualTo('a');
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ab", "😀"})
        void refusesOtherLengths(String text) {
            assertThat(code(lax(char.class, text))).isEqualTo("char_length");
        }

        @Test
        void refusesNumbers() {
            assertThat(code(lax(char.class, 97))).isEqualTo("string_type");
        }
    }
}
