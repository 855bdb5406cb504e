package dev.verity.internal.shadow;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * How shadow mode was configured, apart from the provider.
 *
 * @param sample the share of calls on which the other provider runs too
 * @param messages whether texts of messages are compared
 */
public record ShadowSettings(double sample, boolean messages) {
    private static final double DEFAULT_SAMPLE = 0.01;

    /**
     * Reads the settings.
     *
     * @param sample the share as text, or null for the default
     * @throws ValidationException if the share is none
     */
    public static ShadowSettings of(@Nullable String sample, boolean messages) {
        return new ShadowSettings(sample == null ? DEFAULT_SAMPLE : share(sample), messages);
    }

    private static double share(String text) {
        try {
            return Sampling.requireShare(Double.parseDouble(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new ValidationException(
                    "Property " + VerityConfiguration.SHADOW_SAMPLE + ": \"" + text
                            + "\" is no share of calls. Use a number from 0 to 1.",
                    e);
        }
    }
}
