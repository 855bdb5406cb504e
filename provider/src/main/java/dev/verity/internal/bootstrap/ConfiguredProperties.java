package dev.verity.internal.bootstrap;

import dev.verity.validator.EngineMode;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ValidationException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of properties: ours, else those of Hibernate Validator of the same name after the prefix. */
final class ConfiguredProperties {
    private final Map<String, String> properties;

    ConfiguredProperties(Map<String, String> properties) {
        this.properties = properties;
    }

    /**
     * Finds a property.
     *
     * @param ours its name with our prefix
     */
    @Nullable
    Given find(String ours) {
        if (properties.isEmpty()) {
            return null;
        }
        String value = properties.get(ours);
        if (value != null) {
            return new Given(ours, value);
        }
        String hibernates = hibernates(ours);
        String other = properties.get(hibernates);
        return other == null ? null : new Given(hibernates, other);
    }

    /** The name that Hibernate Validator has for a property. */
    static String hibernates(String ours) {
        return KnownProperties.HIBERNATE_PREFIX.concat(ours.substring(KnownProperties.OUR_PREFIX.length()));
    }

    /** A property that is true or false; false if it is not given. */
    boolean flag(String ours) {
        Given given = find(ours);
        return given != null && isTrue(given);
    }

    /** A property of ours that changes nothing in what is valid and is true or false; true if it is not given. */
    boolean operationalFlag(String ours) {
        String value = operational(ours);
        return value == null || isTrue(new Given(ours, value));
    }

    private static boolean isTrue(Given given) {
        String value = given.value().strip();
        if (value.equalsIgnoreCase("true")) {
            return true;
        }
        if (value.equalsIgnoreCase("false")) {
            return false;
        }
        throw given.refused("are true and false", null);
    }

    /** How far beyond the present a value may lie. */
    Duration tolerance() {
        Given given = find(VerityConfiguration.TEMPORAL_VALIDATION_TOLERANCE);
        return given == null ? Duration.ZERO : GivenTolerance.read(given);
    }

    /** An expression level, or null if it is not given or the default. */
    @Nullable
    ExpressionLevel level(String ours) {
        Given given = find(ours);
        if (given == null || given.value().strip().equalsIgnoreCase("default")) {
            return null;
        }
        try {
            return ExpressionLevel.of(given.value());
        } catch (IllegalArgumentException e) {
            throw given.refused("are default, none, variables, bean-properties and bean-methods", e);
        }
    }

    /** A property of ours that changes nothing in what is valid, else the system property of the same name. */
    @Nullable
    String operational(String ours) {
        String configured = properties.get(ours);
        return configured == null ? System.getProperty(ours) : configured;
    }

    /** The configured engine, else that of the system property of the same name. */
    EngineMode engine() {
        String name = operational(VerityConfiguration.ENGINE);
        try {
            return name == null ? EngineMode.AUTO : EngineMode.of(name);
        } catch (IllegalArgumentException e) {
            throw new ValidationException("Property " + VerityConfiguration.ENGINE + ": " + e.getMessage(), e);
        }
    }
}
