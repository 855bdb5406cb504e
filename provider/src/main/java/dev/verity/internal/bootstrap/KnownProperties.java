package dev.verity.internal.bootstrap;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The properties that a configuration may have, by their names after the prefix. Loaded only where there are any. */
final class KnownProperties {
    static final String OUR_PREFIX = "verity.";
    static final String HIBERNATE_PREFIX = "hibernate.validator.";

    /** Known under both prefixes. */
    private static final Set<String> SHARED = Set.of(
            "allow_multiple_cascaded_validation_on_result",
            "allow_parallel_method_parameter_constraint",
            "allow_parameter_constraint_override",
            "constraint_expression_language_feature_level",
            "constraint_mapping_contributors",
            "custom_violation_expression_language_feature_level",
            "fail_fast",
            "fail_fast_on_property_violation",
            "getter_property_selection_strategy",
            "locale_resolver",
            "property_node_name_provider",
            "script_evaluator_factory",
            "temporal_validation_tolerance");

    private static final Set<String> OURS =
            Set.of("check_dropped_annotations", "engine", "shadow", "shadow.messages", "shadow.sample");

    /** Hibernate Validator's, with the reason why they change nothing here. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.of(
            "enable_traversable_resolver_result_cache",
            "a TraversableResolver is asked once for each property that is read, so that there is nothing to cache",
            "show_validated_value_in_trace_logs",
            "validated values are never logged",
            "message_parameter_escaping",
            "values are inserted into messages as they are and never read as templates, so that nothing has to be escaped");

    private KnownProperties() {}

    /** Tells of properties under our prefixes that are not known, or have no effect. */
    static void check(Map<String, String> properties) {
        String[] names = properties.keySet().toArray(new String[0]);
        Arrays.sort(names);
        for (String name : names) {
            if (name.startsWith(OUR_PREFIX)) {
                check(OUR_PREFIX, name);
            } else if (name.startsWith(HIBERNATE_PREFIX)) {
                check(HIBERNATE_PREFIX, name);
            }
        }
    }

    /** The name after the prefix, or null if a property has neither prefix. */
    static @Nullable String suffix(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    private static void check(String prefix, String name) {
        String suffix = name.substring(prefix.length());
        boolean isHibernates = prefix.equals(HIBERNATE_PREFIX);
        String reason = isHibernates ? WITHOUT_EFFECT.get(suffix) : null;
        if (reason != null) {
            Notices.inform("The property " + name + " has no effect: " + reason + ".");
        } else if (!SHARED.contains(suffix) && (isHibernates || !OURS.contains(suffix))) {
            Notices.warn("The property " + name + " is not known and has no effect." + suggestion(prefix, suffix));
        }
    }

    private static String suggestion(String prefix, String suffix) {
        Set<String> names = new TreeSet<>(SHARED);
        names.addAll(prefix.equals(OUR_PREFIX) ? OURS : WITHOUT_EFFECT.keySet());
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(name, suffix);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return least * 2 > Math.max(suffix.length(), nearest.length())
                ? " Remove it, or use one of " + names + " after \"" + prefix + "\"."
                : " Did you mean " + prefix + nearest + "?";
    }

    /** How many letters must be added, left out or replaced to make one word of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
