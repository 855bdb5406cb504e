package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.code;
import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.parameters;
import static dev.verity.internal.coercion.Coercions.scalar;
import static dev.verity.internal.coercion.Coercions.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JavaTimeCoercionTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2017, 6, 1, 12, 22);

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(LocalDate.class, "2017-06-01", NOON.toLocalDate()),
                arguments(LocalDate.class, "2016-02-29", LocalDate.of(2016, 2, 29)),
                arguments(LocalDate.class, "0000-01-31", LocalDate.of(0, 1, 31)),
                arguments(LocalDate.class, "+12345-01-31", LocalDate.of(12345, 1, 31)),
                arguments(LocalTime.class, "12:22", NOON.toLocalTime()),
                arguments(LocalTime.class, "23:59:59.999999999", LocalTime.MAX),
                arguments(LocalTime.class, "00:00:00,5", LocalTime.of(0, 0, 0, 500_000_000)),
                arguments(OffsetTime.class, "12:22Z", NOON.toLocalTime().atOffset(ZoneOffset.UTC)),
                arguments(OffsetTime.class, "12:22-18", NOON.toLocalTime().atOffset(ZoneOffset.MIN)),
                arguments(LocalDateTime.class, "2017-06-01T12:22", NOON),
                arguments(LocalDateTime.class, "2017-06-01 12:22", NOON),
                arguments(LocalDateTime.class, "2017-06-01t12:22:00.000000001", NOON.plusNanos(1)),
                arguments(LocalDateTime.class, "2017-06-01T12:22:07.1234567", NOON.plusNanos(7_123_456_700L)),
                arguments(LocalDateTime.class, "-0001-06-01T12:22", NOON.withYear(-1)),
                arguments(Instant.class, "2017-06-01T12:22:00Z", NOON.toInstant(ZoneOffset.UTC)),
                arguments(Instant.class, "2017-06-01 12:22z", NOON.toInstant(ZoneOffset.UTC)),
                arguments(Instant.class, "2017-06-01T12:22+01:00", NOON.toInstant(ZoneOffset.ofHours(1))),
                arguments(
                        Instant.class,
                        "+12345-06-01T12:22:00Z",
                        NOON.withYear(12345).toInstant(ZoneOffset.UTC)),
                arguments(OffsetDateTime.class, "2017-06-01T12:22-00:00", NOON.atOffset(ZoneOffset.UTC)),
                arguments(
                        OffsetDateTime.class,
                        "2017-06-01T12:22-0130",
                        NOON.atOffset(ZoneOffset.ofHoursMinutes(-1, -30))),
                arguments(OffsetDateTime.class, "2017-06-01T12:22+010203", NOON.atOffset(ZoneOffset.of("+01:02:03"))),
                arguments(OffsetDateTime.class, "2017-06-01T12:22+01:02:03", NOON.atOffset(ZoneOffset.of("+01:02:03"))),
                arguments(ZonedDateTime.class, "2017-06-01T12:22Z", NOON.atZone(ZoneOffset.UTC)),
                arguments(
                        ZonedDateTime.class,
                        "2017-06-01 12:22+02:00[Europe/Paris]",
                        NOON.atZone(ZoneId.of("Europe/Paris"))),
                arguments(Duration.class, "PT1.5S", Duration.ofMillis(1500)),
                arguments(Duration.class, "P1DT-1H", Duration.ofHours(23)),
                arguments(Period.class, "P1Y2M3D", Period.of(1, 2, 3)),
                arguments(Period.class, "P2W", Period.ofDays(14)),
                arguments(YearMonth.class, "2017-06", YearMonth.of(2017, 6)),
                arguments(MonthDay.class, "--02-29", MonthDay.of(2, 29)),
                arguments(ZoneId.class, "Europe/Paris", ZoneId.of("Europe/Paris")),
                arguments(ZoneId.class, "+01:00", ZoneOffset.ofHours(1)),
                arguments(ZoneOffset.class, "Z", ZoneOffset.UTC));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(Class<?> type, String text, Object expected) {
        assertThat(lax(type, text)).isEqualTo(expected);
        assertThat(strict(type, new StringBuilder(text))).isEqualTo(expected);
        assertThat(strict(type, expected)).isSameAs(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        codes(
                                LocalDate.class,
                                "date_parsing",
                                "",
                                "2017",
                                "2017-6-1",
                                "2017-13-01",
                                "2017-00-01",
                                "2017-06-31",
                                "2017-02-29",
                                "2017-06-00",
                                "2017/06/01",
                                " 2017-06-01",
                                "2017-06-01 ",
                                "2017-06-01T00:00",
                                "20170601",
                                "1496275200",
                                "+2017",
                                "-",
                                "x",
                                "２０１７-06-01"),
                        codes(LocalDate.class, "date_type", 1496275200, 1.5, true, NOON, List.of()),
                        codes(
                                LocalTime.class,
                                "time_parsing",
                                "",
                                "12",
                                "1:22",
                                "24:00",
                                "12:60",
                                "12:22:60",
                                "12:22:",
                                "12:22:10.",
                                "12:22:10.0000000001",
                                "12.22",
                                "12:22x",
                                "noon"),
                        codes(LocalTime.class, "timezone_naive", "12:22Z", "12:22:10.5+01:00"),
                        codes(LocalTime.class, "time_type", 3600, true),
                        codes(
                                OffsetTime.class,
                                "time_parsing",
                                "",
                                "12:22+19",
                                "12:22+1",
                                "12:22+01:",
                                "12:22+01:0",
                                "12:22+01:00:",
                                "12:22+01:60",
                                "12:22Zx",
                                "12:22+01:00:00:00",
                                "12:22+18:01"),
                        codes(OffsetTime.class, "timezone_aware", "12:22", "12:22:10.5"),
                        codes(
                                LocalDateTime.class,
                                "datetime_parsing",
                                "",
                                "2017-06-01",
                                "2017-06-01T",
                                "2017-06-01T12",
                                "2017-06-01_12:22",
                                "2017-06-01T24:00",
                                "2017-02-30T12:22",
                                "2017-06-01T12:22 ",
                                "2017-06-01T12:22[Europe/Paris]"),
                        codes(LocalDateTime.class, "timezone_naive", "2017-06-01T12:22Z", "2017-06-01 12:22-01"),
                        codes(LocalDateTime.class, "datetime_type", 1, NOON.toLocalDate()),
                        codes(Instant.class, "timezone_aware", "2017-06-01T12:22", "2017-06-01 12:22:10.5"),
                        codes(
                                Instant.class,
                                "datetime_parsing",
                                "",
                                "2017-06-01",
                                "2017-06-01Z",
                                "2017-06-01T12:22:60Z",
                                "2016-12-31T23:59:60Z",
                                "2017-06-01T12:22+25:00",
                                "2017-06-01T12:22 Z",
                                "2017-06-01T12:22Europe/Paris",
                                "1493979010",
                                "now"),
                        codes(Instant.class, "datetime_type", 1493979010, 1493979010.5, 1493979010000L, NOON),
                        codes(OffsetDateTime.class, "timezone_aware", "2017-06-01T12:22"),
                        codes(ZonedDateTime.class, "timezone_aware", "2017-06-01T12:22"),
                        codes(
                                ZonedDateTime.class,
                                "datetime_parsing",
                                "2017-06-01T12:22+02:00[Mars/Olympus]",
                                "]",
                                "2017-06-01]"),
                        codes(
                                Duration.class,
                                "time_delta_parsing",
                                "P1Y",
                                "P1M",
                                "30",
                                "",
                                "P",
                                "PT",
                                "1 day",
                                "PT9223372036854775808S"),
                        codes(Duration.class, "time_delta_type", 30, 1.5, Period.ZERO),
                        codes(Period.class, "period_parsing", "PT1H", "P99999999999D", "P", ""),
                        codes(Period.class, "period_type", 1, Duration.ZERO),
                        codes(YearMonth.class, "date_parsing", "2017", "2017-13", "2017-06-01"),
                        codes(MonthDay.class, "date_parsing", "06-01", "--02-30", "--13-01"),
                        codes(Year.class, "int_parsing", "", "MMXVII"),
                        codes(ZoneId.class, "zone_parsing", "", "Mars/Olympus", "+25:00"),
                        codes(ZoneOffset.class, "zone_parsing", "Europe/Paris", ""),
                        codes(ZoneOffset.class, "zone_type", 1))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> codes(Class<?> type, String code, Object... inputs) {
        return Stream.of(inputs).map(input -> arguments(type, input, code));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Class<?> type, Object input, String code) {
        assertThat(code(lax(type, input))).isEqualTo(code);
        assertThat(code(strict(type, input))).isEqualTo(type == Year.class ? "int_type" : code);
    }

    @Test
    void tellsTheFormByAnExample() {
        assertThat(parameters(lax(LocalDate.class, "x"))).isEqualTo(Map.of("expected", "2017-06-01"));
    }

    @Test
    void writesSecondsEvenIfTheyAreZero() {
        assertThat(scalar(LocalDateTime.class).text(NOON)).isEqualTo("2017-06-01T12:22:00");
        assertThat(scalar(OffsetDateTime.class).text(NOON.atOffset(ZoneOffset.UTC)))
                .isEqualTo("2017-06-01T12:22:00Z");
        assertThat(scalar(ZonedDateTime.class).text(NOON.atZone(ZoneId.of("Europe/Paris"))))
                .isEqualTo("2017-06-01T12:22:00+02:00[Europe/Paris]");
        assertThat(scalar(LocalTime.class).text(NOON.toLocalTime())).isEqualTo("12:22:00");
        assertThat(scalar(OffsetTime.class).text(NOON.toLocalTime().atOffset(ZoneOffset.UTC)))
                .isEqualTo("12:22:00Z");
        assertThat(scalar(Instant.class).text(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Nested
    class EpochNumbers {

        static Stream<Arguments> moments() {
            return Stream.of(
                    arguments(0, "1970-01-01T00:00:00Z"),
                    arguments(1, "1970-01-01T00:00:01Z"),
                    arguments(1.5, "1970-01-01T00:00:01.500Z"),
                    arguments(-1, "1969-12-31T23:59:59Z"),
                    arguments(-0.25, "1969-12-31T23:59:59.750Z"),
                    arguments(20_000_000_000L, "2603-10-11T11:33:20Z"),
                    arguments(20_000_000_001L, "1970-08-20T11:33:20.001Z"),
                    arguments(-20_000_000_001L, "1969-05-14T12:26:39.999Z"),
                    arguments(253_402_300_799_999L, "9999-12-31T23:59:59.999Z"),
                    arguments(decimal("1493979010.123456789"), "2017-05-05T10:10:10.123456789Z"),
                    arguments(decimal("1493979010123.456789"), "2017-05-05T10:10:10.123456789Z"),
                    arguments(decimal("1e-1000000000"), "1970-01-01T00:00:00Z"),
                    arguments(decimal("0e1000000000"), "1970-01-01T00:00:00Z"));
        }

        private static Object decimal(String text) {
            return new java.math.BigDecimal(text);
        }

        @ParameterizedTest
        @MethodSource
        void moments(Object input, String expected) {
            Instant instant = Instant.parse(expected);

            assertThat(epoch(Instant.class, input)).isEqualTo(instant);
            assertThat(epoch(OffsetDateTime.class, input)).isEqualTo(instant.atOffset(ZoneOffset.UTC));
            assertThat(epoch(ZonedDateTime.class, input)).isEqualTo(instant.atZone(ZoneOffset.UTC));
            assertThat(epoch(LocalDateTime.class, input)).isEqualTo(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }

        @Test
        void makeDatesIfTheyAreWholeDays() {
            assertThat(epoch(LocalDate.class, 86_400)).isEqualTo(LocalDate.of(1970, 1, 2));
            assertThat(epoch(LocalDate.class, -86_400)).isEqualTo(LocalDate.of(1969, 12, 31));
            assertThat(code(epoch(LocalDate.class, 86_401))).isEqualTo("date_from_datetime_inexact");
        }

        static Stream<Arguments> refused() {
            return Stream.of(
                    arguments(253_402_300_800_000L, "datetime_parsing"),
                    arguments(decimal("1e1000000000"), "datetime_parsing"),
                    arguments(decimal("-1e1000000000"), "datetime_parsing"),
                    arguments("1493979010", "datetime_parsing"),
                    arguments(Double.NaN, "datetime_type"),
                    arguments(true, "datetime_type"));
        }

        @ParameterizedTest
        @MethodSource
        void refused(Object input, String code) {
            assertThat(code(epoch(Instant.class, input))).isEqualTo(code);
        }

        @Test
        void leaveTextAndOtherTypesAsTheyWere() {
            assertThat(epoch(Instant.class, "1970-01-01T00:00:00Z")).isEqualTo(Instant.EPOCH);
            assertThat(scalar(Duration.class).withEpochNumbers()).isSameAs(scalar(Duration.class));
            assertThat(scalar(int.class).withEpochNumbers()).isSameAs(scalar(int.class));
            assertThat(scalar(Instant.class).withEpochNumbers().text(Instant.EPOCH))
                    .isEqualTo("1970-01-01T00:00:00Z");
        }

        private Object epoch(Class<?> type, Object input) {
            return scalar(type).withEpochNumbers().coerce(input, true);
        }
    }
}
