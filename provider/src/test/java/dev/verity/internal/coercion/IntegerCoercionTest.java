package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.code;
import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.parameters;
import static dev.verity.internal.coercion.Coercions.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegerCoercionTest {

    private static final BigInteger TWO_TO_64 = BigInteger.TWO.pow(64);

    @Nested
    class FromText {

        @ParameterizedTest
        @CsvSource({
            "'30', 30",
            "' 1 ', 1",
            "'\t1\n', 1",
            "'1.0', 1",
            "'1.000', 1",
            "'+7', 7",
            "'-7', -7",
            "'-0', 0",
            "'007', 7",
            "'-007.00', -7",
            "'2147483647', 2147483647",
            "'-2147483648', -2147483648",
            "'0000000000000000000000000000001', 1"
        })
        void readsDigits(String text, int expected) {
            assertThat(lax(int.class, text)).isEqualTo(expected);
            assertThat(lax(Integer.class, new StringBuilder(text))).isEqualTo(expected);
            assertThat(lax(long.class, text)).isEqualTo((long) expected);
            assertThat(lax(BigInteger.class, text)).isEqualTo(BigInteger.valueOf(expected));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "x",
                    "1e3",
                    "1E0",
                    "1.5",
                    "1.",
                    ".0",
                    ".",
                    "-",
                    "+",
                    "--1",
                    "+-1",
                    "+ 1",
                    "1 1",
                    "1_000",
                    "0x1",
                    "1.0.0",
                    "1.0e0",
                    "NaN",
                    "Infinity",
                    "true",
                    "١",
                    "１",
                    "\u00a01",
                    "1\u0000",
                    "1L",
                    "1,000"
                })
        void refusesOtherText(String text) {
            assertThat(code(lax(int.class, text))).isEqualTo("int_parsing");
            assertThat(code(lax(Long.class, text))).isEqualTo("int_parsing");
            assertThat(code(lax(BigInteger.class, text))).isEqualTo("int_parsing");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "9223372036854775808",
                    "-9223372036854775809",
                    "9999999999999999999",
                    "10000000000000000000",
                    "18446744073709551616"
                })
        void neverWraps(String text) {
            assertThat(code(lax(long.class, text))).isEqualTo("int_overflow");
            assertThat(lax(BigInteger.class, text)).isEqualTo(new BigInteger(text));
        }

        @Test
        void readsTheEndsOfTheRangeOfLong() {
            assertThat(lax(long.class, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
            assertThat(lax(long.class, "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        }
    }

    @Nested
    class FromNumbers {

        static Stream<Arguments> whole() {
            return Stream.of(
                    arguments(int.class, (byte) 1, 1),
                    arguments(int.class, (short) 1, 1),
                    arguments(int.class, 1L, 1),
                    arguments(int.class, 1.0, 1),
                    arguments(int.class, 1.0f, 1),
                    arguments(int.class, -0.0, 0),
                    arguments(int.class, BigInteger.ONE, 1),
                    arguments(int.class, new BigDecimal("1.0"), 1),
                    arguments(int.class, new BigDecimal("1E+2"), 100),
                    arguments(int.class, new BigDecimal("0E+1000000000"), 0),
                    arguments(int.class, new BigDecimal("0E-1000000000"), 0),
                    arguments(byte.class, 127, (byte) 127),
                    arguments(Short.class, -32768L, (short) -32768),
                    arguments(long.class, -0x1p63, Long.MIN_VALUE),
                    arguments(Long.class, 7, 7L),
                    arguments(BigInteger.class, 0x1p64, TWO_TO_64),
                    arguments(BigInteger.class, new BigDecimal("1E+30"), BigInteger.TEN.pow(30)),
                    arguments(BigInteger.class, 7, BigInteger.valueOf(7)),
                    arguments(Year.class, 2017, Year.of(2017)),
                    arguments(Year.class, "2017", Year.of(2017)));
        }

        @ParameterizedTest
        @MethodSource
        void whole(Class<?> type, Object input, Object expected) {
            assertThat(lax(type, input)).isEqualTo(expected);
        }

        static Stream<Arguments> refused() {
            return Stream.of(
                    arguments(int.class, 1.5, "int_from_float"),
                    arguments(int.class, 1e-300, "int_from_float"),
                    arguments(int.class, new BigDecimal("1.5"), "int_from_float"),
                    arguments(int.class, new BigDecimal("1E-1000000000"), "int_from_float"),
                    arguments(BigInteger.class, 0.5f, "int_from_float"),
                    arguments(BigInteger.class, new BigDecimal("10.01"), "int_from_float"),
                    arguments(int.class, Double.NaN, "finite_number"),
                    arguments(long.class, Float.POSITIVE_INFINITY, "finite_number"),
                    arguments(BigInteger.class, Double.NEGATIVE_INFINITY, "finite_number"),
                    arguments(int.class, 2147483648L, "int_overflow"),
                    arguments(int.class, 1e300, "int_overflow"),
                    arguments(int.class, TWO_TO_64, "int_overflow"),
                    arguments(int.class, TWO_TO_64.add(BigInteger.ONE), "int_overflow"),
                    arguments(long.class, 0x1p63, "int_overflow"),
                    arguments(long.class, new BigDecimal("9223372036854775808"), "int_overflow"),
                    arguments(byte.class, 128, "int_overflow"),
                    arguments(short.class, -32769, "int_overflow"),
                    arguments(Year.class, 1_000_000_000, "int_overflow"),
                    arguments(int.class, new BigDecimal("1E+1000000000"), "int_overflow"),
                    arguments(BigInteger.class, new BigDecimal("1E+1000000000"), "int_parsing_size"),
                    arguments(int.class, true, "int_type"),
                    arguments(int.class, 'a', "int_type"),
                    arguments(int.class, new AtomicInteger(1), "int_type"),
                    arguments(BigInteger.class, Map.of(), "int_type"));
        }

        @ParameterizedTest
        @MethodSource
        void refused(Class<?> type, Object input, String code) {
            assertThat(code(lax(type, input))).isEqualTo(code);
        }

        @Test
        void tellsTheRangeThatWasLeft() {
            assertThat(parameters(lax(byte.class, 300))).isEqualTo(Map.of("ge", -128L, "le", 127L));
        }

        @Test
        void keepsTheInstance() {
            Integer input = 123456;

            assertThat(lax(int.class, input)).isSameAs(input);
        }
    }

    @Nested
    class Strictly {

        @Test
        void acceptsIntegersOfAnyClass() {
            assertThat(strict(int.class, 1)).isEqualTo(1);
            assertThat(strict(int.class, 1L)).isEqualTo(1);
            assertThat(strict(long.class, 1)).isEqualTo(1L);
            assertThat(strict(int.class, BigInteger.ONE)).isEqualTo(1);
            assertThat(strict(BigInteger.class, 1)).isEqualTo(BigInteger.ONE);
            assertThat(code(strict(int.class, 1L << 32))).isEqualTo("int_overflow");
        }

        static Stream<Object> others() {
            return Stream.of("123", true, 1.0, 1.0f, new BigDecimal("1"), new BigDecimal("1.0"), Double.NaN, "x");
        }

        @ParameterizedTest
        @MethodSource("others")
        void refusesTextTruthAndFractions(Object input) {
            assertThat(code(strict(int.class, input))).isEqualTo("int_type");
            assertThat(code(strict(BigInteger.class, input))).isEqualTo("int_type");
        }
    }
}
