package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericConstraintsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    private static final List<String> NUMBERS = List.of(
            "0",
            "0.0",
            "0.00",
            "-0.5",
            "1",
            "-1",
            "1.0",
            "5",
            "5.0",
            "5.5",
            "5.50",
            "-5.5",
            "5.000000001",
            "4.999999999",
            "0.1",
            "0.7",
            "100",
            "100.00",
            "99.99",
            "-99.99",
            "1E+3",
            "1E+2",
            "120E-1",
            "1.5E+1",
            "1E-7",
            "127",
            "-128",
            "32767",
            "2147483647",
            "-2147483648",
            "123456789.125",
            "9007199254740991",
            "-9007199254740991",
            "9223372036854775806",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "1E+30",
            "-1E+30",
            "1E-400",
            "1E+400");

    static Stream<Arguments> constraints() {
        List<Arguments> constraints = new ArrayList<>();
        for (long bound : new long[] {0, 1, 5, -5, 100, 127, -1000, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE}) {
            constraints.add(arguments(Min.class, Map.of("value", bound)));
            constraints.add(arguments(Max.class, Map.of("value", bound)));
        }
        for (String bound :
                List.of("0", "5", "5.50", "-5.5", "0.1", "0.7", "1E+2", "9223372036854775807.5", "-1E+40", "1E-400")) {
            for (boolean inclusive : new boolean[] {true, false}) {
                constraints.add(arguments(DecimalMin.class, Map.of("value", bound, "inclusive", inclusive)));
                constraints.add(arguments(DecimalMax.class, Map.of("value", bound, "inclusive", inclusive)));
            }
        }
        for (int integer : new int[] {0, 1, 2, 3, 4, 9, 19, 30, 310}) {
            for (int fraction : new int[] {0, 1, 2, 9}) {
                constraints.add(arguments(Digits.class, Map.of("integer", integer, "fraction", fraction)));
            }
        }
        for (Class<?> sign : List.of(Negative.class, NegativeOrZero.class, Positive.class, PositiveOrZero.class)) {
            constraints.add(arguments(sign, Map.of()));
        }
        return constraints.stream();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    <A extends Annotation> void agreeWithHibernateValidator(Class<A> constraint, Map<String, Object> attributes) {
        ConstraintValidator<A, Object> validator = DeclaredConstraint.validator(constraint, attributes);
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(constraint, attributes, BuiltInTypes.of(constraint));

        for (Class<?> type : BuiltInTypes.of(constraint)) {
            for (Object value : valuesOf(type)) {
                if (!isRoundedByHibernateValidator(attributes, value)) {
                    assertThat(validator.isValid(value, CONTEXT))
                            .as("%s %s", type.getSimpleName(), value)
                            .isEqualTo(oracle.accepts(type, value));
                }
            }
            assertThat(validator.isValid(null, CONTEXT)).isTrue();
        }
    }

    @Nested
    class DecideForThemselves {
        @ParameterizedTest
        @ValueSource(doubles = {0.0, -0.0})
        void thatNegativeZeroIsZero(double zero) {
            assertThat(isValid(Min.class, Map.of("value", 0L), zero)).isTrue();
            assertThat(isValid(Negative.class, Map.of(), zero)).isFalse();
            assertThat(isValid(NegativeOrZero.class, Map.of(), (float) zero)).isTrue();
            assertThat(isValid(PositiveOrZero.class, Map.of(), zero)).isTrue();
            assertThat(isValid(Positive.class, Map.of(), (float) zero)).isFalse();
        }

        @Test
        void thatNaNIsInvalidWhateverTheConstraint() {
            constraints().forEach(each -> {
                assertThat(isValid(each, Double.NaN)).isFalse();
                assertThat(isValid(each, Float.NaN)).isFalse();
            });
        }

        @Test
        void thatInfinityHasTooManyDigits() {
            Map<String, Object> attributes = Map.of("integer", 1000, "fraction", 1000);

            assertThat(isValid(Digits.class, attributes, Double.POSITIVE_INFINITY))
                    .isFalse();
            assertThat(isValid(Digits.class, attributes, Float.NEGATIVE_INFINITY))
                    .isFalse();
        }

        @Test
        void thatDoublesAreComparedWithLongsExactly() {
            assertThat(isValid(Min.class, Map.of("value", (1L << 53) + 1), 0x1p53))
                    .isFalse();
            assertThat(isValid(Max.class, Map.of("value", Long.MAX_VALUE), 0x1p63))
                    .isFalse();
            assertThat(isValid(Min.class, Map.of("value", (1L << 24) + 1), 0x1p24f))
                    .isFalse();
        }

        @Test
        void thatLongsInAtomicNumbersStayExact() {
            assertThat(isValid(Max.class, Map.of("value", Long.MAX_VALUE - 1), new AtomicLong(Long.MAX_VALUE)))
                    .isFalse();
        }

        @Test
        void thatAHugeExponentHasHugelyManyDigits() {
            assertThat(isValid(Digits.class, Map.of("integer", 9, "fraction", 0), "1E2147483647"))
                    .isFalse();
            assertThat(isValid(Digits.class, Map.of("integer", 9, "fraction", 0), new BigDecimal("1E2147483647")))
                    .isFalse();
        }

        @Test
        @Timeout(10)
        void thatTheDigitsOfAHugeIntegerAreNotComputed() {
            BigInteger huge = BigInteger.ONE.shiftLeft(200_000_000);

            assertThat(isValid(Digits.class, Map.of("integer", 100, "fraction", 0), huge))
                    .isFalse();
            assertThat(isValid(DecimalMax.class, Map.of("value", "1.5"), huge)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE})
    void unboxedChecksAgreeWithTheirValidators(long value) {
        BigInteger integer = BigInteger.valueOf(value);
        BigDecimal decimal = BigDecimal.valueOf(value, 1);

        assertThat(isValid(Min.class, Map.of("value", 0L), value)).isEqualTo(MinValidator.isValid(value, 0));
        assertThat(isValid(Max.class, Map.of("value", 0L), value)).isEqualTo(MaxValidator.isValid(value, 0));
        assertThat(isValid(Positive.class, Map.of(), value))
                .isEqualTo(PositiveValidator.isValid(value))
                .isEqualTo(PositiveValidator.isValid((double) value))
                .isEqualTo(PositiveValidator.isValid(integer))
                .isEqualTo(PositiveValidator.isValid(decimal));
        assertThat(isValid(PositiveOrZero.class, Map.of(), value))
                .isEqualTo(PositiveOrZeroValidator.isValid(value))
                .isEqualTo(PositiveOrZeroValidator.isValid((double) value))
                .isEqualTo(PositiveOrZeroValidator.isValid(integer))
                .isEqualTo(PositiveOrZeroValidator.isValid(decimal));
        assertThat(isValid(Negative.class, Map.of(), value))
                .isEqualTo(NegativeValidator.isValid(value))
                .isEqualTo(NegativeValidator.isValid((double) value))
                .isEqualTo(NegativeValidator.isValid(integer))
                .isEqualTo(NegativeValidator.isValid(decimal));
        assertThat(isValid(NegativeOrZero.class, Map.of(), value))
                .isEqualTo(NegativeOrZeroValidator.isValid(value))
                .isEqualTo(NegativeOrZeroValidator.isValid((double) value))
                .isEqualTo(NegativeOrZeroValidator.isValid(integer))
                .isEqualTo(NegativeOrZeroValidator.isValid(decimal));
    }

    @Test
    void countsTheDigitsOfEveryLengthOfLong() {
        for (int digits = 1; digits <= 19; digits++) {
            long least = new BigInteger("1" + "0".repeat(digits - 1)).longValueExact();
            assertThat(DigitCount.of(least)).isEqualTo(digits);
            assertThat(DigitCount.of(-least)).isEqualTo(digits);
            assertThat(DigitCount.of(digits == 19 ? Long.MAX_VALUE : least * 10 - 1))
                    .isEqualTo(digits);
        }
        assertThat(DigitCount.of(0)).isEqualTo(1);
        assertThat(DigitCount.of(Long.MIN_VALUE)).isEqualTo(19);
    }

    @Test
    void countsTheDigitsOfBigIntegersAboutThePowersOfTen() {
        for (int digits = 1; digits <= 400; digits++) {
            BigInteger least = BigInteger.TEN.pow(digits - 1);
            BigInteger greatest = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
            assertThat(List.of(least, greatest, greatest.negate())).allMatch(hasAtMost(digits));
            assertThat(List.of(least, greatest, greatest.negate())).noneMatch(hasAtMost(digits - 1));
        }
    }

    private static Predicate<BigInteger> hasAtMost(int digits) {
        return value -> DigitsValidator.isValid(value, digits);
    }

    @SuppressWarnings("unchecked")
    private static boolean isValid(Arguments constraint, Object value) {
        return isValid(
                (Class<? extends Annotation>) constraint.get()[0],
                (Map<String, Object>) constraint.get()[1],
                value);
    }

    private static boolean isValid(
            Class<? extends Annotation> constraint, Map<String, Object> attributes, Object value) {
        return DeclaredConstraint.validator(constraint, attributes).isValid(value, CONTEXT);
    }

    /** Hibernate Validator rounds a long bound to the type of a float or double. */
    private static boolean isRoundedByHibernateValidator(Map<String, Object> attributes, Object value) {
        if (!(attributes.get("value") instanceof Long bound)) {
            return false;
        }
        return value instanceof Double number && number == (double) bound
                || value instanceof Float single && single == (float) bound;
    }

    private static List<Object> valuesOf(Class<?> type) {
        List<Object> values = new ArrayList<>();
        for (String number : NUMBERS) {
            addConverted(type, new BigDecimal(number), number, values);
        }
        Random random = new Random(type.getName().hashCode());
        for (int i = 0; i < 60; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(12));
            addConverted(type, number, number.toString(), values);
        }
        if (type == CharSequence.class) {
            values.addAll(List.of("", " ", "abc", "1,5", "0x10", "1e", "٣", "+7", "007", new StringBuilder("5")));
        } else if (type == Number.class) {
            values.addAll(
                    List.of(new AtomicInteger(5), new AtomicLong(-3), 5, 5L, new BigDecimal("5.5"), BigInteger.TEN));
        }
        return values;
    }

    private static void addConverted(Class<?> type, BigDecimal number, String text, List<Object> values) {
        if (type == CharSequence.class) {
            values.add(text);
        } else if (type == BigDecimal.class) {
            values.add(number);
        } else if (type == Double.class && number.signum() == Math.signum(number.doubleValue())) {
            addFinite(number.doubleValue(), values);
        } else if (type == Float.class && Float.isFinite(number.floatValue())) {
            values.add(number.floatValue());
        } else if (number.scale() <= 0 && Math.abs(number.scale()) < 100) {
            addIntegral(type, number.toBigIntegerExact(), values);
        }
    }

    private static void addFinite(double number, List<Object> values) {
        if (Double.isFinite(number)) {
            values.add(number);
        }
    }

    private static void addIntegral(Class<?> type, BigInteger number, List<Object> values) {
        int bits = number.bitLength();
        if (type == BigInteger.class) {
            values.add(number);
        } else if (type == Long.class && bits < 64) {
            values.add(number.longValue());
        } else if (type == Integer.class && bits < 32) {
            values.add(number.intValue());
        } else if (type == Short.class && bits < 16) {
            values.add(number.shortValue());
        } else if (type == Byte.class && bits < 8) {
            values.add(number.byteValue());
        }
    }
}
