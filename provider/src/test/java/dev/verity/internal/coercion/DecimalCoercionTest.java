package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.code;
import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalCoercionTest {

    @Nested
    class FloatingPoint {

        @ParameterizedTest
        @CsvSource({
            "'1', 1",
            "' 1.5 ', 1.5",
            "'1.', 1",
            "'.5', 0.5",
            "'+.5e3', 500",
            "'-2E-2', -0.02",
            "'1e-400', 0",
            "'007', 7"
        })
        void readsNumericText(String text, double expected) {
            assertThat(lax(double.class, text)).isEqualTo(expected);
            assertThat(lax(Float.class, text)).isEqualTo((float) expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "x",
                    ".",
                    "e3",
                    "1e",
                    "1e+",
                    "1f",
                    "1d",
                    "0x1p3",
                    "1_0",
                    "1 0",
                    "--1",
                    "nano",
                    "infinite",
                    "1,5",
                    "١"
                })
        void refusesOtherText(String text) {
            assertThat(code(lax(double.class, text))).isEqualTo("float_parsing");
            assertThat(code(lax(float.class, text))).isEqualTo("float_parsing");
        }

        static Stream<Object> infinite() {
            return Stream.of(
                    "NaN",
                    "nan",
                    "-inf",
                    "Infinity",
                    "+INFINITY",
                    "1e400",
                    "-1e400",
                    Double.NaN,
                    Float.NaN,
                    Double.POSITIVE_INFINITY,
                    new BigDecimal("1e400"),
                    new BigDecimal("1e1000000000"),
                    BigInteger.TEN.pow(400));
        }

        @ParameterizedTest
        @MethodSource("infinite")
        void refusesWhatIsNotFinite(Object input) {
            assertThat(code(lax(double.class, input))).isEqualTo("finite_number");
            assertThat(code(lax(float.class, input))).isEqualTo("finite_number");
        }

        static Stream<Arguments> numbers() {
            return Stream.of(
                    arguments(double.class, 1, 1.0),
                    arguments(double.class, 1L << 53, 0x1p53),
                    arguments(Double.class, 0.5f, 0.5),
                    arguments(double.class, new BigDecimal("0.1"), 0.1),
                    arguments(double.class, new BigDecimal("1E-1000000000"), 0.0),
                    arguments(double.class, BigInteger.TEN, 10.0),
                    arguments(float.class, 0.1, 0.1f),
                    arguments(Float.class, new BigDecimal("0.1"), 0.1f),
                    arguments(float.class, (short) 3, 3f));
        }

        @ParameterizedTest
        @MethodSource
        void numbers(Class<?> type, Object input, Object expected) {
            assertThat(lax(type, input)).isEqualTo(expected);
            assertThat(strict(type, input)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(doubles = {1e39, -1e300})
        void refusesWhatAFloatCannotHold(double input) {
            assertThat(code(lax(float.class, input))).isEqualTo("finite_number");
        }

        static Stream<Object> others() {
            return Stream.of(true, 'a', List.of());
        }

        @ParameterizedTest
        @MethodSource("others")
        void refusesOtherTypes(Object input) {
            assertThat(code(lax(double.class, input))).isEqualTo("float_type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "x", "NaN"})
        void refusesAllTextIfStrict(String text) {
            assertThat(code(strict(double.class, text))).isEqualTo("float_type");
        }
    }

    @Nested
    class Decimals {

        static Stream<Arguments> accepted() {
            return Stream.of(
                    arguments("99.99", "99.99"),
                    arguments(" 1 ", "1"),
                    arguments("1.50", "1.50"),
                    arguments("-.5e-3", "-0.0005"),
                    arguments("1.", "1"),
                    arguments("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"),
                    arguments("1e1000000000", "1E+1000000000"),
                    arguments(1, "1"),
                    arguments(Long.MAX_VALUE, "9223372036854775807"),
                    arguments(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                    arguments(new BigDecimal("1.00"), "1.00"),
                    arguments(0.1, "0.1"),
                    arguments(0.1f, "0.1"),
                    arguments(1e100, "1.0E+100"));
        }

        @ParameterizedTest
        @MethodSource
        void accepted(Object input, String text) {
            assertThat(lax(BigDecimal.class, input)).isEqualTo(new BigDecimal(text));
            assertThat(strict(BigDecimal.class, input)).isEqualTo(new BigDecimal(text));
        }

        static Stream<Arguments> refused() {
            return Stream.of(
                    arguments(true, "decimal_type"),
                    arguments(List.of(1), "decimal_type"),
                    arguments("", "decimal_parsing"),
                    arguments("x", "decimal_parsing"),
                    arguments("1,5", "decimal_parsing"),
                    arguments("1_0", "decimal_parsing"),
                    arguments("١", "decimal_parsing"),
                    arguments("1e99999999999", "decimal_parsing"),
                    arguments("1e-99999999999", "decimal_parsing"),
                    arguments("0".repeat(4301), "decimal_parsing_size"),
                    arguments("NaN", "finite_number"),
                    arguments("-Infinity", "finite_number"),
                    arguments(Double.NaN, "finite_number"),
                    arguments(Float.NEGATIVE_INFINITY, "finite_number"));
        }

        @ParameterizedTest
        @MethodSource
        void refused(Object input, String code) {
            assertThat(code(lax(BigDecimal.class, input))).isEqualTo(code);
            assertThat(code(strict(BigDecimal.class, input))).isEqualTo(code);
        }
    }
}
