package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidatorContext;
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
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.Date;

/**
 * Compares a temporal value with the present: negative in the past, zero in the present, positive in the future.
 *
 * <p>How long the present lasts depends on the type: the present of a {@link Year} is a year, that of an
 * {@link Instant} a nanosecond. A value without a zone is compared in the clock's zone; one with a zone by its instant alone.
 */
public final class PresentComparison {
    private static final int NANOS_PER_MILLI = 1_000_000;

    private PresentComparison() {}

    /** The clock of a validation, moved by a tolerance. */
    static Clock clock(ConstraintValidatorContext context, Duration shift) {
        return Clock.offset(context.getClockProvider().getClock(), shift);
    }

    /** Compares by the run-time type of the value. */
    @SuppressWarnings("JavaUtilDate") // dates of java.sql refuse toInstant
    public static int compare(Object value, Clock clock) {
        if (value instanceof Instant instant) {
            return compare(instant.getEpochSecond(), instant.getNano(), clock);
        }
        if (value instanceof ChronoLocalDate date) {
            return Long.compare(date.toEpochDay(), LocalDate.now(clock).toEpochDay());
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime.compareTo(LocalDateTime.now(clock));
        }
        if (value instanceof OffsetDateTime dateTime) {
            return compare(dateTime.toEpochSecond(), dateTime.getNano(), clock);
        }
        if (value instanceof ChronoZonedDateTime<?> dateTime) {
            return compare(dateTime.toEpochSecond(), dateTime.get(ChronoField.NANO_OF_SECOND), clock);
        }
        if (value instanceof Date date) {
            return compareMillis(date.getTime(), clock);
        }
        if (value instanceof Calendar calendar) {
            return compareMillis(calendar.getTimeInMillis(), clock);
        }
        return comparePartial(value, clock);
    }

    private static int comparePartial(Object value, Clock clock) {
        if (value instanceof YearMonth month) {
            return month.compareTo(YearMonth.now(clock));
        }
        if (value instanceof Year year) {
            return year.compareTo(Year.now(clock));
        }
        if (value instanceof LocalTime time) {
            return time.compareTo(LocalTime.now(clock));
        }
        if (value instanceof MonthDay day) {
            return day.compareTo(MonthDay.now(clock));
        }
        if (value instanceof OffsetTime time) {
            OffsetTime now = OffsetTime.now(clock);
            return time.isBefore(now) ? -1 : time.isAfter(now) ? 1 : 0;
        }
        throw UnsupportedValue.of("A temporal constraint", value);
    }

    /** Compares milliseconds of the epoch. */
    public static int compareMillis(long epochMilli, Clock clock) {
        int nano = Math.floorMod(epochMilli, 1000) * NANOS_PER_MILLI;
        return compare(Math.floorDiv(epochMilli, 1000), nano, clock);
    }

    /** Compares an instant; allocates only within a second of the present. */
    public static int compare(long epochSecond, int nano, Clock clock) {
        long present = Math.floorDiv(clock.millis(), 1000);
        if (epochSecond > present + 1) {
            return 1;
        }
        if (epochSecond < present - 1) {
            return -1;
        }
        Instant now = clock.instant();
        int comparison = Long.compare(epochSecond, now.getEpochSecond());
        return comparison != 0 ? comparison : Integer.compare(nano, now.getNano());
    }
}
