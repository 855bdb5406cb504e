package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of a value is read as an equal value, whatever the type. */
class RoundTripTest {

    private static final int VALUES = 2000;
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .sorted((left, right) -> left.getCurrencyCode().compareTo(right.getCurrencyCode()))
            .toList();

    static Stream<Arguments> types() {
        Map<Class<?>, Function<Random, Object>> numbers = Map.of(
                byte.class, random -> (byte) random.nextInt(),
                short.class, random -> (short) random.nextInt(),
                int.class, Random::nextInt,
                long.class, Random::nextLong,
                BigInteger.class, random -> new BigInteger(random.nextInt(300), random).negate(),
                double.class, random -> finite(Double.longBitsToDouble(random.nextLong())),
                float.class, random -> (float) finite(Float.intBitsToFloat(random.nextInt())),
                BigDecimal.class, random -> new BigDecimal(new BigInteger(100, random), random.nextInt()),
                boolean.class, Random::nextBoolean);
        Map<Class<?>, Function<Random, Object>> texts = Map.of(
                char.class, random -> (char) random.nextInt(),
                String.class,
                        random -> random.ints(5, 0, 0x10000)
                                .mapToObj(Integer::toString)
                                .toList()
                                .toString(),
                UUID.class, random -> new UUID(random.nextLong(), random.nextLong()),
                URI.class, random -> URI.create("urn:x:" + random.nextLong()),
                Locale.class, RoundTripTest::locale,
                Currency.class, random -> any(CURRENCIES, random),
                Month.class, random -> Month.of(1 + random.nextInt(12)),
                ZoneId.class, random -> any(ZONES, random),
                ZoneOffset.class, RoundTripTest::offset);
        Map<Class<?>, Function<Random, Object>> dates = Map.of(
                LocalDate.class, random -> dateTime(random).toLocalDate(),
                LocalTime.class, random -> dateTime(random).toLocalTime(),
                LocalDateTime.class, RoundTripTest::dateTime,
                OffsetDateTime.class, random -> dateTime(random).atOffset(offset(random)),
                OffsetTime.class, random -> dateTime(random).toLocalTime().atOffset(offset(random)),
                ZonedDateTime.class, random -> dateTime(random).atZone(any(ZONES, random)),
                Instant.class, random -> dateTime(random).toInstant(offset(random)),
                Year.class, random -> Year.from(dateTime(random)),
                YearMonth.class, random -> YearMonth.from(dateTime(random)),
                MonthDay.class, random -> MonthDay.from(dateTime(random)));
        Map<Class<?>, Function<Random, Object>> amounts = Map.of(
                Duration.class, random -> Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000)),
                Period.class, random -> Period.of(random.nextInt(), random.nextInt(), random.nextInt()));
        return Stream.of(numbers, texts, dates, amounts)
                .flatMap(map -> map.entrySet().stream())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void ofRandomValues(Class<?> type, Function<Random, Object> values) {
        Scalar scalar = scalar(type);
        Random random = new Random(type.getName().hashCode());
        for (int count = 0; count < VALUES; count++) {
            Object value = values.apply(random);

            assertThat(scalar.coerce(scalar.text(value), false)).isEqualTo(value);
            assertThat(scalar.coerce(value, true)).isSameAs(value);
        }
    }

    @Test
    void ofBytes() {
        Scalar scalar = scalar(byte[].class);
        Random random = new Random(7);
        for (int length = 0; length < 100; length++) {
            byte[] value = new byte[length];
            random.nextBytes(value);

            assertThat(scalar.coerce(scalar.text(value), true)).isEqualTo(value);
        }
    }

    static Stream<Object> extremes() {
        return Stream.of(
                Instant.MIN,
                Instant.MAX,
                LocalDate.MIN,
                LocalDate.MAX,
                LocalTime.MIN,
                LocalTime.MAX,
                LocalDateTime.MIN,
                LocalDateTime.MAX,
                OffsetDateTime.MIN,
                OffsetDateTime.MAX,
                OffsetTime.MIN,
                OffsetTime.MAX,
                Year.of(Year.MIN_VALUE),
                Year.of(Year.MAX_VALUE),
                YearMonth.of(Year.MIN_VALUE, 1),
                YearMonth.of(9999, 12),
                YearMonth.of(10_000, 1),
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Period.ZERO,
                Duration.ZERO,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Float.MIN_VALUE,
                Float.MAX_VALUE,
                -0.0,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                Byte.MIN_VALUE,
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE + 1));
    }

    @ParameterizedTest
    @MethodSource
    void extremes(Object value) {
        Scalar scalar = scalar(value.getClass());

        assertThat(scalar.coerce(scalar.text(value), false)).isEqualTo(value);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private static LocalDateTime dateTime(Random random) {
        int year = random.nextInt(4) == 0 ? random.nextInt(1_000_000_000) - 500_000_000 : random.nextInt(10_000);
        LocalDate date = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
        return switch (random.nextInt(3)) {
            case 0 -> date.atTime(time.getHour(), time.getMinute());
            case 1 -> date.atTime(time.withNano(time.getNano() / 1_000_000 * 1_000_000));
            default -> date.atTime(time);
        };
    }

    private static ZoneOffset offset(Random random) {
        return ZoneOffset.ofTotalSeconds(random.nextInt(2 * 64_800 + 1) - 64_800);
    }

    /** Variants without a form in language tags, no_NO_NY alone among the JDK's locales, are not told apart by them. */
    private static Locale locale(Random random) {
        Locale[] all = Locale.getAvailableLocales();
        Locale locale = all[random.nextInt(all.length)];
        return locale.toString().startsWith("no_NO_NY") ? Locale.ROOT : locale;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
