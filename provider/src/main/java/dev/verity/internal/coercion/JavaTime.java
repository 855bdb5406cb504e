package dev.verity.internal.coercion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** The table of the java.time types: ISO-8601 text, to the nanosecond. */
final class JavaTime {

    private static final int MAX_LENGTH = 128;

    private JavaTime() {}

    static List<Scalar> all() {
        return List.of(
                date(LocalDate.class, "2017-06-01", Moments::date, LocalDate::toString),
                date(YearMonth.class, "2017-06", YearMonth::parse, Moments::text),
                date(MonthDay.class, "--06-01", MonthDay::parse, MonthDay::toString),
                time(LocalTime.class, "12:22:10", Moments::time, Moments::text),
                time(OffsetTime.class, "12:22:10+01:00", Moments::offsetTime, Moments::text),
                dateTime(LocalDateTime.class, "2017-06-01T12:22:10", Moments::dateTime, Moments::text),
                dateTime(Instant.class, "2017-06-01T12:22:10Z", Moments::instant, Instant::toString),
                dateTime(OffsetDateTime.class, "2017-06-01T12:22:10+01:00", Moments::offsetDateTime, Moments::text),
                dateTime(ZonedDateTime.class, "2017-06-01T12:22:10+01:00", Moments::zonedDateTime, Moments::text),
                row(
                        Duration.class,
                        Code.TIME_DELTA_TYPE,
                        Code.TIME_DELTA_PARSING,
                        "PT1H30M",
                        Duration::parse,
                        Duration::toString),
                row(Period.class, Code.PERIOD_TYPE, Code.PERIOD_PARSING, "P1Y2M3D", Period::parse, Period::toString),
                row(ZoneId.class, Code.ZONE_TYPE, Code.ZONE_PARSING, "Europe/Paris", ZoneId::of, ZoneId::getId),
                row(ZoneOffset.class, Code.ZONE_TYPE, Code.ZONE_PARSING, "+01:00", ZoneOffset::of, ZoneOffset::getId),
                new IntegerScalar(Year.class, Year.class, Year.MIN_VALUE, Year.MAX_VALUE, year -> Year.of((int) year)));
    }

    private static <T> Scalar date(
            Class<T> type, String example, TextScalar.Reader reader, Function<? super T, String> writer) {
        return row(type, Code.DATE_TYPE, Code.DATE_PARSING, example, reader, writer);
    }

    private static <T> Scalar time(
            Class<T> type, String example, TextScalar.Reader reader, Function<? super T, String> writer) {
        return row(type, Code.TIME_TYPE, Code.TIME_PARSING, example, reader, writer);
    }

    private static <T> Scalar dateTime(
            Class<T> type, String example, TextScalar.Reader reader, Function<? super T, String> writer) {
        return row(type, Code.DATETIME_TYPE, Code.DATETIME_PARSING, example, reader, writer);
    }

    private static <T> Scalar row(
            Class<T> type,
            Code wrongType,
            Code malformed,
            String example,
            TextScalar.Reader reader,
            Function<? super T, String> writer) {
        return TextScalar.of(
                type, Rejection.of(wrongType), Rejection.expecting(malformed, example), MAX_LENGTH, reader, writer);
    }
}
