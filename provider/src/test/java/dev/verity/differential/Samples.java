package dev.verity.differential;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.function.Function;

/** Values of simple types, near to what constraints ask for. */
final class Samples {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-15T12:00:00Z"), ZoneOffset.UTC);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "ab",
            "abc",
            "xyz",
            "abcdefgh",
            "12",
            "-3.5",
            "1e2",
            "foo@bar.com",
            "a@b",
            "Foo bar",
            "\t\n",
            "é");
    private static final List<Integer> NUMBERS = List.of(0, 1, -1, 2, 3, 7, 8, 10, 20, -5, 99, 100, 127, -128);
    private static final List<BigDecimal> DECIMALS = List.of(
            BigDecimal.ZERO,
            new BigDecimal("0.00"),
            new BigDecimal("1.5"),
            new BigDecimal("1.50"),
            new BigDecimal("-3.01"),
            new BigDecimal("99.99"),
            new BigDecimal("1E+2"),
            new BigDecimal("123456.789"));
    /** Without -0.0: it is not "strictly negative", as @Negative wants it, but Hibernate Validator takes it for negative. */
    private static final List<Double> DOUBLES =
            List.of(0.0, 1.5, -0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private static final Map<Class<?>, List<?>> BY_TYPE = byType();

    private Samples() {}

    static boolean has(Class<?> type) {
        return BY_TYPE.containsKey(type);
    }

    static Object any(Class<?> type, Dice dice) {
        return dice.oneOf(BY_TYPE.get(type));
    }

    private static Map<Class<?>, List<?>> byType() {
        Map<Class<?>, List<?>> samples = new HashMap<>();
        samples.put(String.class, TEXTS);
        samples.put(CharSequence.class, each(TEXTS, StringBuilder::new));
        samples.put(BigDecimal.class, DECIMALS);
        samples.put(BigInteger.class, each(NUMBERS, number -> BigInteger.valueOf(number)));
        samples.put(OptionalInt.class, List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(5)));
        samples.put(OptionalLong.class, List.of(OptionalLong.empty(), OptionalLong.of(-1), OptionalLong.of(5)));
        samples.put(OptionalDouble.class, List.of(OptionalDouble.empty(), OptionalDouble.of(0.5)));
        both(samples, boolean.class, Boolean.class, List.of(true, false));
        both(samples, char.class, Character.class, List.of('a', ' '));
        both(samples, byte.class, Byte.class, each(NUMBERS, Integer::byteValue));
        both(samples, short.class, Short.class, each(NUMBERS, Integer::shortValue));
        both(samples, int.class, Integer.class, NUMBERS);
        both(samples, long.class, Long.class, each(NUMBERS, Integer::longValue));
        both(samples, double.class, Double.class, DOUBLES);
        both(samples, float.class, Float.class, each(DOUBLES, Double::floatValue));
        moments(samples);
        return samples;
    }

    private static void moments(Map<Class<?>, List<?>> samples) {
        List<ZonedDateTime> moments = List.of(
                ZonedDateTime.now(CLOCK),
                ZonedDateTime.now(CLOCK).minusNanos(1000),
                ZonedDateTime.now(CLOCK).plusSeconds(1),
                ZonedDateTime.now(CLOCK).minusYears(1).minusDays(1),
                ZonedDateTime.now(CLOCK).plusYears(1).plusDays(40));
        samples.put(ZonedDateTime.class, moments);
        samples.put(Instant.class, each(moments, ZonedDateTime::toInstant));
        samples.put(Date.class, each(moments, moment -> Date.from(moment.toInstant())));
        samples.put(Calendar.class, each(moments, Samples::calendar));
        samples.put(LocalDate.class, each(moments, ZonedDateTime::toLocalDate));
        samples.put(LocalDateTime.class, each(moments, ZonedDateTime::toLocalDateTime));
        samples.put(LocalTime.class, each(moments, ZonedDateTime::toLocalTime));
        samples.put(MonthDay.class, each(moments, MonthDay::from));
        samples.put(OffsetDateTime.class, each(moments, ZonedDateTime::toOffsetDateTime));
        samples.put(OffsetTime.class, each(moments, OffsetTime::from));
        samples.put(Year.class, each(moments, Year::from));
        samples.put(YearMonth.class, each(moments, YearMonth::from));
        samples.put(HijrahDate.class, each(moments, HijrahDate::from));
        samples.put(JapaneseDate.class, each(moments, JapaneseDate::from));
        samples.put(MinguoDate.class, each(moments, MinguoDate::from));
        samples.put(ThaiBuddhistDate.class, each(moments, ThaiBuddhistDate::from));
    }

    private static Calendar calendar(ZonedDateTime moment) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTime(Date.from(moment.toInstant()));
        return calendar;
    }

    private static void both(Map<Class<?>, List<?>> samples, Class<?> primitive, Class<?> wrapper, List<?> values) {
        samples.put(primitive, values);
        samples.put(wrapper, values);
    }

    private static <T, R> List<R> each(List<T> values, Function<? super T, ? extends R> conversion) {
        return values.stream().<R>map(conversion).toList();
    }
}
