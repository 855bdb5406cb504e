package dev.verity.internal.constraint;

import java.time.Duration;

/**
 * What a configuration may change in the built-in constraints.
 *
 * @param temporalTolerance how far beyond the present a value of {@code @Past}, {@code @Future} and their OrPresent
 *     variants may lie and still be valid; not negative
 */
public record BuiltInOptions(Duration temporalTolerance) {
    /** No tolerance. */
    public static final BuiltInOptions DEFAULT = new BuiltInOptions(Duration.ZERO);

    public BuiltInOptions {
        if (temporalTolerance.isNegative()) {
            throw new IllegalArgumentException("The temporal validation tolerance is " + temporalTolerance
                    + ", but must not be negative. Use a duration of zero or more.");
        }
    }
}
