package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalConstraintsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final Instant NOW = Instant.parse("2016-06-06T20:15:30.123456789Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZONE);

    private static final List<Class<? extends Annotation>> CONSTRAINTS =
            List.of(Past.class, PastOrPresent.class, Future.class, FutureOrPresent.class);

    private static final List<Duration> DISTANCES = List.of(
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofNanos(456_789),
            Duration.ofMillis(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofMinutes(30),
            Duration.ofHours(3),
            Duration.ofDays(1),
            Duration.ofDays(31),
            Duration.ofDays(400));

    private static final Map<Class<?>, Function<ZonedDateTime, Object>> CONVERSIONS = Map.ofEntries(
            Map.entry(Date.class, time -> Date.from(time.toInstant())),
            Map.entry(java.util.Calendar.class, GregorianCalendar::from),
            Map.entry(Instant.class, ZonedDateTime::toInstant),
            Map.entry(LocalDate.class, ZonedDateTime::toLocalDate),
            Map.entry(LocalDateTime.class, ZonedDateTime::toLocalDateTime),
            Map.entry(LocalTime.class, ZonedDateTime::toLocalTime),
            Map.entry(MonthDay.class, MonthDay::from),
            Map.entry(OffsetDateTime.class, ZonedDateTime::toOffsetDateTime),
            Map.entry(OffsetTime.class, OffsetTime::from),
            Map.entry(Year.class, Year::from),
            Map.entry(YearMonth.class, YearMonth::from),
            Map.entry(ZonedDateTime.class, time -> time),
            Map.entry(HijrahDate.class, HijrahDate::from),
            Map.entry(JapaneseDate.class, JapaneseDate::from),
            Map.entry(MinguoDate.class, MinguoDate::from),
            Map.entry(ThaiBuddhistDate.class, ThaiBuddhistDate::from));

    static Stream<Arguments> constraintsAndTolerances() {
        return CONSTRAINTS.stream()
                .flatMap(constraint -> Stream.of(
                                Duration.ZERO, Duration.ofNanos(600_000), Duration.ofHours(1), Duration.ofDays(2))
                        .map(tolerance -> arguments(constraint, tolerance)));
    }

    @ParameterizedTest
    @MethodSource("constraintsAndTolerances")
    <A extends Annotation> void agreeWithHibernateValidatorOnEveryType(Class<A> constraint, Duration tolerance) {
        ConstraintValidator<A, Object> validator =
                DeclaredConstraint.validator(constraint, Map.of(), new BuiltInOptions(tolerance));
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(constraint, Map.of(), BuiltInTypes.of(constraint), CLOCK, tolerance);

        for (Class<?> type : BuiltInTypes.of(constraint)) {
            for (ZonedDateTime time : times()) {
                Object value = CONVERSIONS.get(type).apply(time);
                assertThat(validator.isValid(value, new ClockContext(CLOCK)))
                        .as("%s %s", type.getSimpleName(), value)
                        .isEqualTo(oracle.accepts(type, value));
            }
            assertThat(validator.isValid(null, new ClockContext(CLOCK))).isTrue();
        }
    }

    @Test
    void takeTheSameInstantInAnotherZoneForThePresent() {
        ZonedDateTime present = NOW.atZone(ZoneId.of("Asia/Dubai"));

        for (Object value : List.of(present, present.toOffsetDateTime(), OffsetTime.from(present))) {
            assertThat(PresentComparison.compare(value, CLOCK)).isZero();
        }
    }

    @Test
    void compareSqlTypesByTheirMillisecond() {
        assertThat(PresentComparison.compare(new java.sql.Date(NOW.toEpochMilli() - 5), CLOCK))
                .isNegative();
        assertThat(PresentComparison.compare(new java.sql.Timestamp(NOW.toEpochMilli() + 5), CLOCK))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void compareTheMostDistantDates(long epochMilli) {
        assertThat(PresentComparison.compare(new Date(epochMilli), CLOCK)).isEqualTo(Long.signum(epochMilli));
    }

    @Test
    void asksTheContextForTheClockAtEachValidation() {
        PastValidator validator = new PastValidator();
        Instant value = NOW.plusSeconds(10);

        assertThat(validator.isValid(value, new ClockContext(CLOCK))).isFalse();
        assertThat(validator.isValid(value, new ClockContext(Clock.offset(CLOCK, Duration.ofMinutes(1)))))
                .isTrue();
    }

    private static List<ZonedDateTime> times() {
        List<ZonedDateTime> times = new ArrayList<>();
        for (Duration distance : DISTANCES) {
            for (ZoneId zone : List.of(ZONE, ZoneOffset.UTC, ZoneId.of("America/New_York"))) {
                times.add(NOW.plus(distance).atZone(zone));
                times.add(NOW.minus(distance).atZone(zone));
            }
        }
        times.removeIf(TemporalConstraintsTest::isPresentInAnotherZone);
        return times;
    }

    /** Hibernate Validator orders equal instants by their zones. */
    private static boolean isPresentInAnotherZone(ZonedDateTime time) {
        return time.toInstant().equals(NOW) && !time.getZone().equals(ZONE);
    }
}
