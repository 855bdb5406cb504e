package dev.verity.internal.shadow;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates the properties of Verity to those of the other provider. All others are passed on as they are. */
final class OtherProperties {
    private static final String OURS = "verity.";
    private static final String HIBERNATES = "hibernate.validator.";

    private static final Set<String> SAME_IN_HIBERNATE = Set.of(
            VerityConfiguration.FAIL_FAST,
            VerityConfiguration.FAIL_FAST_ON_PROPERTY_VIOLATION,
            VerityConfiguration.ALLOW_PARAMETER_CONSTRAINT_OVERRIDE,
            VerityConfiguration.ALLOW_MULTIPLE_CASCADED_VALIDATION_ON_RESULT,
            VerityConfiguration.ALLOW_PARALLEL_METHOD_PARAMETER_CONSTRAINT);

    private static final Set<String> LEVELS = Set.of(
            VerityConfiguration.CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL,
            VerityConfiguration.CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL);

    private OtherProperties() {}

    static Map<String, String> of(Map<String, String> properties, String provider) {
        boolean isHibernate = provider.startsWith("org.hibernate.");
        boolean isOurs = provider.equals(VerityValidator.class.getName());
        Map<String, String> translated = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (!name.startsWith(OURS) || isOurs) {
                translated.putIfAbsent(name, value);
            } else if (isHibernate) {
                String theirs = inHibernate(name, value);
                if (theirs != null) {
                    translated.put(HIBERNATES + name.substring(OURS.length()), theirs);
                }
            }
        });
        if (isOurs) {
            translated.put(VerityConfiguration.SHADOW, ""); // or there would be no end
        }
        return translated;
    }

    /** Null for what it does not have, and for the classes of Verity's own contracts. */
    private static @Nullable String inHibernate(String name, String value) {
        if (SAME_IN_HIBERNATE.contains(name)) {
            return value;
        }
        if (LEVELS.contains(name)) {
            return ExpressionLevel.of(value).name();
        }
        return name.equals(VerityConfiguration.TEMPORAL_VALIDATION_TOLERANCE) ? milliseconds(value) : null;
    }

    private static String milliseconds(String tolerance) {
        return tolerance.startsWith("P")
                ? Long.toString(Duration.parse(tolerance).toMillis())
                : tolerance;
    }
}
