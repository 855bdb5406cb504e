package dev.verity.sample.harbour.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The harbour plays the summer of 2030. */
@ApplicationScoped
class HarbourClock implements ClockProvider {
    @Override
    public Clock getClock() {
        return Clock.fixed(Instant.parse("2030-06-01T12:00:00Z"), ZoneOffset.UTC);
    }
}
