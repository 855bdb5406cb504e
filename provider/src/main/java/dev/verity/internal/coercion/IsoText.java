package dev.verity.internal.coercion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The parts of ISO-8601 text with years of four digits, read in place. */
final class IsoText {

    static final int DATE_LENGTH = 10;
    private static final int SHORTEST_TIME = 5;
    private static final int TIME_WITH_SECONDS = 8;
    private static final int NANO_DIGITS = 9;
    private static final int MAX_OFFSET = 18 * 3600;

    private IsoText() {}

    /** The number that digits say, -1 if there is another character or the text ends. */
    static int number(String text, int from, int to) {
        if (to > text.length()) {
            return -1;
        }
        int value = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean has(String text, int index, char character) {
        return index < text.length() && text.charAt(index) == character;
    }

    /** The date that a text begins with, as in 2017-06-01. */
    static @Nullable LocalDate date(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE_LENGTH);
        boolean isDate = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && has(text, 4, '-')
                && has(text, 7, '-')
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return isDate ? LocalDate.of(year, month, day) : null;
    }

    /** The index after the time that begins at an index, as in 12:22, 12:22:10 and 12:22:10.5; -1 if there is none. */
    static int timeEnd(String text, int from) {
        int minutes = from + SHORTEST_TIME;
        if (!isBelow(24, number(text, from, from + 2))
                || !has(text, from + 2, ':')
                || !isBelow(60, number(text, from + 3, minutes))) {
            return -1;
        }
        if (!has(text, minutes, ':')) {
            return minutes;
        }
        int seconds = from + TIME_WITH_SECONDS;
        return isBelow(60, number(text, minutes + 1, seconds)) ? fractionEnd(text, seconds) : -1;
    }

    private static boolean isBelow(int limit, int number) {
        return number >= 0 && number < limit;
    }

    private static int fractionEnd(String text, int from) {
        if (!has(text, from, '.') && !has(text, from, ',')) {
            return from;
        }
        int end = NumberText.afterDigits(text, from + 1, text.length());
        int digits = end - from - 1;
        return digits > 0 && digits <= NANO_DIGITS ? end : -1;
    }

    /** The time between an index and the end that {@link #timeEnd} told. */
    static LocalTime time(String text, int from, int end) {
        int hour = number(text, from, from + 2);
        int minute = number(text, from + 3, from + SHORTEST_TIME);
        int point = from + TIME_WITH_SECONDS;
        int second = end >= point ? number(text, point - 2, point) : 0;
        int nano = end > point ? number(text, point + 1, end) : 0;
        for (int digits = Math.max(end - point - 1, 0); digits < NANO_DIGITS; digits++) {
            nano *= 10;
        }
        return LocalTime.of(hour, minute, second, nano);
    }

    /** The offset from UTC that the rest of a text is: Z, +01, +0100, +01:00 or +01:00:00. */
    static @Nullable ZoneOffset offset(String text, int from) {
        int length = text.length() - from;
        if (length == 1 && (text.charAt(from) == 'Z' || text.charAt(from) == 'z')) {
            return ZoneOffset.UTC;
        }
        if (length < 3 || !has(text, from, '+') && !has(text, from, '-')) {
            return null;
        }
        int seconds = offsetSeconds(text, from + 1);
        if (seconds < 0 || seconds > MAX_OFFSET) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds(text.charAt(from) == '-' ? -seconds : seconds);
    }

    private static int offsetSeconds(String text, int from) {
        int colon = has(text, from + 2, ':') ? 1 : 0;
        int[] parts = new int[3];
        int index = from;
        for (int part = 0; part < parts.length; part++) {
            parts[part] = number(text, index, index + 2);
            if (parts[part] < 0 || part > 0 && parts[part] > 59) {
                return -1;
            }
            index += 2;
            if (index == text.length()) {
                return parts[0] * 3600 + parts[1] * 60 + parts[2];
            }
            if (colon == 1 && !has(text, index, ':')) {
                return -1;
            }
            index += colon;
        }
        return -1;
    }
}
