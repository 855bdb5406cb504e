package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.verity.constraints.MultipleOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipleOfTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    private static boolean isMultiple(Object value, String of) {
        return DeclaredConstraint.validator(MultipleOf.class, Map.of("value", of))
                .isValid(value, CONTEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, true",
        "7, 5, false",
        "-10, 5, true",
        "0, 5, true",
        "0.0, 5, true",
        "-0e7, 5, true",
        "5.33, 0.1, false",
        "5.3, 0.1, true",
        "5.30, 0.1, true",
        "0.3, 0.1, true",
        "0.1, 0.3, false",
        "1, 0.3, false",
        "3, 0.3, true",
        "1e2, 50, true",
        "1e2, 1e1, true",
        "150, 1e2, false",
        "1.5E+1, 5, true",
        "12500e-3, 2.5, true",
        "12501e-3, 2.5, false",
        "+7, 7, true",
        "1e1000000000, 3, false",
        "3e1000000000, 3, true",
        "1e1000000000, 1024, true",
        "1e-1000000000, 1e-1000000000, true",
        "5, 1e-1000000000, true",
        "5, 1e1000000000, false",
        "20000000000000000000000000000, 10000000000000000000000000000, true",
        "123456789012345678901234567891, 123456789012345678901234567891, true",
        "246913578024691357802469135782, 123456789012345678901234567891, true",
        "246913578024691357802469135783, 123456789012345678901234567891, false",
        "-9223372036854775808, 9223372036854775808, true",
        "9223372036854775807, 9223372036854775808, false",
        "9223372036854775807, 9223372036854775807, true",
        "18446744073709551614, 9223372036854775807, true",
    })
    void isToldOfTextAndDecimals(String value, String of, boolean expected) {
        assertThat(isMultiple(value, of)).isEqualTo(expected);
        assertThat(isMultiple(new StringBuilder(value), of)).isEqualTo(expected);
        assertThat(isMultiple(new BigDecimal(value), of)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "5 ", "0x5", "5,0", "NaN", "Infinity", "1e", "1e99999999999", "."})
    void textThatIsNoNumberIsNone(String text) {
        assertThat(isMultiple(text, "1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.1, true",
        "5.33, 0.1, false",
        "1e300, 3, false",
        "3e300, 3, true",
        "1e22, 1e21, true",
        "-0.0, 7, true"
    })
    void floatingPointNumbersCountAsWritten(double value, String of, boolean expected) {
        assertThat(isMultiple(value, of)).isEqualTo(expected);
        if (Math.abs(value) < Float.MAX_VALUE) {
            assertThat(isMultiple((float) value, of)).isEqualTo(expected);
        }
    }

    @Test
    void numbersThatAreNotFiniteAreNone() {
        assertThat(isMultiple(Double.NaN, "1")).isFalse();
        assertThat(isMultiple(Double.POSITIVE_INFINITY, "1")).isFalse();
        assertThat(isMultiple(Float.NaN, "1")).isFalse();
        assertThat(isMultiple(Float.NEGATIVE_INFINITY, "1")).isFalse();
        assertThat(isMultiple(null, "1")).isTrue();
    }

    @Test
    void agreesWithTheRemainderOfBigDecimal() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal divisor = decimal(random, 1 + random.nextInt(80)).add(new BigDecimal("0.001"));
            BigDecimal value = random.nextBoolean()
                    ? decimal(random, 90).negate()
                    : divisor.multiply(decimal(random, 30)).setScale(12, RoundingMode.HALF_UP);
            boolean expected = value.remainder(divisor).signum() == 0;
            String of = divisor.toString();

            assertThat(isMultiple(value, of)).as("%s of %s", value, of).isEqualTo(expected);
            assertThat(isMultiple(value.toString(), of))
                    .as("%s of %s", value, of)
                    .isEqualTo(expected);
            BigInteger whole = value.toBigInteger();
            boolean wholeExpected = new BigDecimal(whole).remainder(divisor).signum() == 0;
            assertThat(isMultiple(whole, of)).as("%s of %s", whole, of).isEqualTo(wholeExpected);
            if (whole.bitLength() < Long.SIZE) {
                assertThat(isMultiple(whole.longValue(), of))
                        .as("%s of %s", whole, of)
                        .isEqualTo(wholeExpected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "123456789012345678901234567891"})
    void longTextTakesLinearTime(String of) {
        String digits = "7".repeat(1_000_000);

        assertTimeout(Duration.ofSeconds(5), () -> isMultiple(digits, of));
    }

    private static BigDecimal decimal(Random random, int bits) {
        return new BigDecimal(new BigInteger(random.nextInt(bits) + 1, random), random.nextInt(8) - 2);
    }
}
