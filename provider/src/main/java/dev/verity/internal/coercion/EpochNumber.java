package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Numbers of seconds since 1970 in UTC, or of milliseconds if more than 20,000,000,000. */
final class EpochNumber {

    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(20_000_000_000L);
    private static final BigDecimal MOST = BigDecimal.valueOf(253_402_300_800_000L);
    private static final int NANO_DIGITS = 9;
    private static final int DIGITS_THAT_COUNT = 32;

    private EpochNumber() {}

    /** The moment, to the nanosecond; null if it is not before the year 10000. */
    static @Nullable Instant instant(BigDecimal number) {
        BigDecimal magnitude = number.abs();
        if (magnitude.compareTo(MOST) >= 0) {
            return null;
        }
        if ((long) number.scale() - number.precision() > DIGITS_THAT_COUNT) {
            return Instant.EPOCH;
        }
        BigDecimal seconds = magnitude.compareTo(MOST_SECONDS) > 0 ? number.movePointLeft(3) : number;
        BigDecimal nanos = seconds.setScale(NANO_DIGITS, RoundingMode.FLOOR);
        BigDecimal whole = nanos.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValue(),
                nanos.subtract(whole).movePointRight(NANO_DIGITS).longValue());
    }
}
