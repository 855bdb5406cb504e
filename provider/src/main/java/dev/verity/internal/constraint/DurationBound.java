package dev.verity.internal.constraint;

import java.time.Duration;

/** The duration that a constraint gives in parts, and whether it is valid itself. */
record DurationBound(Duration duration, boolean inclusive) {
    static final DurationBound ZERO = new DurationBound(Duration.ZERO, true);

    static DurationBound of(NamedAttributes attributes) {
        Duration duration = Duration.ofNanos(attributes.wide("nanos"))
                .plusMillis(attributes.wide("millis"))
                .plusSeconds(attributes.wide("seconds"))
                .plusMinutes(attributes.wide("minutes"))
                .plusHours(attributes.wide("hours"))
                .plusDays(attributes.wide("days"));
        return new DurationBound(duration, attributes.flag("inclusive"));
    }

    boolean isAtMost(Duration value) {
        return value.compareTo(duration) >= (inclusive ? 0 : 1);
    }

    boolean isAtLeast(Duration value) {
        return duration.compareTo(value) >= (inclusive ? 0 : 1);
    }
}
