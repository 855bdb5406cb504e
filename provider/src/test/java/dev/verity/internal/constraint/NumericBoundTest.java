package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericBoundTest {
    private static final long[] LONGS = {
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1,
        -(1L << 53) - 1,
        -2,
        -1,
        0,
        1,
        2,
        100,
        1L << 53,
        (1L << 53) + 1,
        Long.MAX_VALUE - 1,
        Long.MAX_VALUE
    };

    private static final double[] DOUBLES = {
        -0.0,
        0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        0.1,
        0.3,
        0.1 + 0.2,
        1,
        -1.5,
        0x1p53,
        0x1p53 + 2,
        0x1p63,
        -0x1p63,
        1e23,
        2e-323,
        Double.MAX_VALUE,
        -Double.MAX_VALUE
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.1",
                "0.3",
                "-0.1",
                "0.30000000000000004",
                "1E-1000000000",
                "-1E-1000000000",
                "1E+1000000000",
                "-1E+1000000000",
                "9223372036854775807",
                "9223372036854775807.5",
                "9223372036854775808",
                "-9223372036854775808",
                "-9223372036854775808.01",
                "9007199254740993",
                "1.7976931348623157E308",
                "1.7976931348623159E308",
                "4.9E-324",
                "2E-324",
                "3E-324",
                "99.9999999999999999999"
            })
    void comparesAsTheDecimalsOfBothSides(String text) {
        BigDecimal value = new BigDecimal(text);
        NumericBound bound = NumericBound.of(value);

        for (long number : LONGS) {
            int expected = BigDecimal.valueOf(number).compareTo(value);
            assertThat(bound.compare(number)).isEqualTo(expected);
            assertThat(bound.compare(BigInteger.valueOf(number))).isEqualTo(expected);
            assertThat(bound.compare((Object) new AtomicLong(number))).isEqualTo(expected);
        }
        for (double number : DOUBLES) {
            assertThat(bound.compare(number))
                    .as("%s", number)
                    .isEqualTo(BigDecimal.valueOf(number).compareTo(value));
        }
        for (BigInteger number : List.of(
                BigInteger.ONE.shiftLeft(63), BigInteger.ONE.shiftLeft(200).negate())) {
            assertThat(bound.compare(number)).isEqualTo(new BigDecimal(number).compareTo(value));
        }
    }

    @Test
    void comparesDoublesAsTheirShortestDecimalsWithRandomBounds() {
        Random random = new Random(3);
        for (int i = 0; i < 4_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                BigDecimal near = switch (random.nextInt(3)) {
                    case 0 -> new BigDecimal(number);
                    case 1 -> BigDecimal.valueOf(number);
                    default ->
                        new BigDecimal(Math.nextUp(number))
                                .add(new BigDecimal(number))
                                .divide(BigDecimal.valueOf(2));
                };
                assertThat(NumericBound.of(near).compare(number))
                        .isEqualTo(BigDecimal.valueOf(number).compareTo(near));
            }
        }
    }

    @Test
    void comparesDoublesExactlyWithLongs() {
        for (long bound : LONGS) {
            for (double number : DOUBLES) {
                assertThat(NumericBound.of(bound).compare(number))
                        .as("%s to %s", number, bound)
                        .isEqualTo(new BigDecimal(number).compareTo(BigDecimal.valueOf(bound)));
            }
        }
    }

    @Test
    void putsInfinityBeyondEveryBoundAndNaNBesideThem() {
        for (String bound : List.of("0", "1E+400", "-1E+400")) {
            NumericBound numericBound = NumericBound.of(new BigDecimal(bound));
            assertThat(numericBound.compare(Double.POSITIVE_INFINITY)).isPositive();
            assertThat(numericBound.compare(Double.NEGATIVE_INFINITY)).isNegative();
            assertThat(numericBound.compare(Double.NaN)).isEqualTo(NumericBound.INCOMPARABLE);
        }
    }

    @Test
    void comparesNumbersOfOtherClassesAsDoubles() {
        DoubleAdder adder = new DoubleAdder();
        adder.add(0.5);

        assertThat(NumericBound.ZERO.compare((Object) adder)).isPositive();
        assertThat(NumericBound.of(1).compare((Object) adder)).isNegative();
    }
}
