package dev.verity.internal.bootstrap;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Reads the temporal validation tolerance of a property. Loaded only where one is given. */
final class GivenTolerance {
    private GivenTolerance() {}

    static Duration read(Given given) {
        Duration tolerance = given.isOfHibernate() ? milliseconds(given).abs() : duration(given);
        if (tolerance.isNegative()) {
            throw given.refused(inWords(given), null);
        }
        return tolerance;
    }

    private static Duration duration(Given given) {
        if (!given.value().toUpperCase(Locale.ROOT).contains("P")) {
            return milliseconds(given);
        }
        try {
            return Duration.parse(given.value().strip());
        } catch (DateTimeParseException e) {
            throw given.refused(inWords(given), e);
        }
    }

    private static Duration milliseconds(Given given) {
        try {
            return Duration.ofMillis(Long.parseLong(given.value().strip()));
        } catch (NumberFormatException e) {
            throw given.refused(inWords(given), e);
        }
    }

    private static String inWords(Given given) {
        return given.isOfHibernate()
                ? "is a number of milliseconds"
                : "are a number of milliseconds and an ISO duration such as PT1S, neither negative";
    }
}
