package dev.verity.internal.coercion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and moments as text.
 *
 * <p>Years of four digits are read here, without exceptions; the JDK reads other years and names of zones. Whether there
 * is a zone has to suit the type. Seconds are always written, as RFC 3339 asks.
 */
final class Moments {

    private static final Rejection AWARE = Rejection.of(Code.TIMEZONE_AWARE);
    private static final Rejection NAIVE = Rejection.of(Code.TIMEZONE_NAIVE);
    private static final int LARGEST_PLAIN_YEAR = 9999;
    private static final int TIME = IsoText.DATE_LENGTH + 1;

    private Moments() {}

    private static boolean hasLongYear(String text) {
        return !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
    }

    static @Nullable Object date(String text) {
        if (hasLongYear(text)) {
            return LocalDate.parse(text);
        }
        return text.length() == IsoText.DATE_LENGTH ? IsoText.date(text) : null;
    }

    static @Nullable Object time(String text) {
        int end = IsoText.timeEnd(text, 0);
        return end < 0 ? null : withoutZone(text, end, IsoText.time(text, 0, end));
    }

    static @Nullable Object offsetTime(String text) {
        int end = IsoText.timeEnd(text, 0);
        if (end < 0 || end == text.length()) {
            return end < 0 ? null : AWARE;
        }
        ZoneOffset offset = IsoText.offset(text, end);
        return offset == null ? null : OffsetTime.of(IsoText.time(text, 0, end), offset);
    }

    static @Nullable Object dateTime(String text) {
        if (hasLongYear(text)) {
            return LocalDateTime.parse(text);
        }
        int end = dateTimeEnd(text);
        LocalDateTime value = end < 0 ? null : local(text, end);
        return value == null ? null : withoutZone(text, end, value);
    }

    static @Nullable Object instant(String text) {
        return hasLongYear(text) ? Instant.parse(text) : withOffset(text, LocalDateTime::toInstant);
    }

    static @Nullable Object offsetDateTime(String text) {
        return hasLongYear(text) ? OffsetDateTime.parse(text) : withOffset(text, OffsetDateTime::of);
    }

    static @Nullable Object zonedDateTime(String text) {
        if (hasLongYear(text)) {
            return ZonedDateTime.parse(text);
        }
        if (text.endsWith("]") && dateTimeEnd(text) > 0) {
            return ZonedDateTime.parse(text.substring(0, TIME - 1) + 'T' + text.substring(TIME));
        }
        return withOffset(text, ZonedDateTime::of);
    }

    private static @Nullable Object withOffset(String text, BiFunction<LocalDateTime, ZoneOffset, Object> join) {
        int end = dateTimeEnd(text);
        LocalDateTime local = end < 0 ? null : local(text, end);
        if (local == null || end == text.length()) {
            return local == null ? null : AWARE;
        }
        ZoneOffset offset = IsoText.offset(text, end);
        return offset == null ? null : join.apply(local, offset);
    }

    private static @Nullable Object withoutZone(String text, int end, Object value) {
        if (end == text.length()) {
            return value;
        }
        return IsoText.offset(text, end) == null ? null : NAIVE;
    }

    private static int dateTimeEnd(String text) {
        return text.length() > TIME && isSeparator(text.charAt(TIME - 1)) ? IsoText.timeEnd(text, TIME) : -1;
    }

    private static boolean isSeparator(char character) {
        return character == 'T' || character == ' ' || character == 't';
    }

    private static @Nullable LocalDateTime local(String text, int end) {
        LocalDate date = IsoText.date(text);
        return date == null ? null : LocalDateTime.of(date, IsoText.time(text, TIME, end));
    }

    static String text(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
    }

    /** The text with the sign of a year beyond 9999 that YearMonth itself leaves out, and refuses to read without. */
    static String text(YearMonth month) {
        return month.getYear() > LARGEST_PLAIN_YEAR ? "+" + month : month.toString();
    }

    static String text(OffsetTime time) {
        return text(time.toLocalTime()) + time.getOffset();
    }

    static String text(LocalDateTime dateTime) {
        return dateTime.toLocalDate() + "T" + text(dateTime.toLocalTime());
    }

    static String text(OffsetDateTime dateTime) {
        return text(dateTime.toLocalDateTime()) + dateTime.getOffset();
    }

    static String text(ZonedDateTime dateTime) {
        String text = text(dateTime.toLocalDateTime()) + dateTime.getOffset();
        return dateTime.getZone().equals(dateTime.getOffset()) ? text : text + '[' + dateTime.getZone() + ']';
    }
}
