package dev.verity.internal.shadow;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How shadow mode was configured, apart from the provider.
 *
 * @param sample the share of calls on which the other provider runs too
 * @param messages whether texts of messages are compared
 */
record ShadowSettings(double sample, boolean messages) {
    private static final double DEFAULT_SAMPLE = 0.01;

    static ShadowSettings of(Map<String, String> properties) {
        String sample = setting(properties, VerityConfiguration.SHADOW_SAMPLE);
        String messages = setting(properties, VerityConfiguration.SHADOW_MESSAGES);
        return new ShadowSettings(
                sample == null ? DEFAULT_SAMPLE : share(sample), messages == null || isTrue(messages));
    }

    private static @Nullable String setting(Map<String, String> properties, String name) {
        String configured = properties.get(name);
        return configured == null ? System.getProperty(name) : configured;
    }

    private static boolean isTrue(String text) {
        String flag = text.strip();
        if (!flag.equalsIgnoreCase("true") && !flag.equalsIgnoreCase("false")) {
            throw new ValidationException("Property " + VerityConfiguration.SHADOW_MESSAGES + " is \"" + text
                    + "\". Allowed are true and false.");
        }
        return flag.equalsIgnoreCase("true");
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
