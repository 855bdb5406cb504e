package dev.verity.internal.schema;

import dev.verity.internal.schema.ConstraintRules.Rule;
import org.jspecify.annotations.Nullable;

/** What constraints say that are told by their names: those that Hibernate Validator has, by its name or by ours. */
final class NamedRules {
    private static final String OWN = "dev.verity.constraints.";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    private NamedRules() {}

    /** The rule of a constraint, or null if there is none. */
    static @Nullable Rule find(String constraint) {
        if (constraint.startsWith(OWN)) {
            return common(constraint.substring(OWN.length()));
        }
        if (!constraint.startsWith(HIBERNATE)) {
            return null;
        }
        String name = constraint.substring(HIBERNATE.length());
        return switch (name) {
            case "CodePointLength" ->
                (schema, attributes, profile) -> attributes
                                .as(Enum.class, "normalizationStrategy")
                                .name()
                                .equals("NONE")
                        && CountRules.codePoints(schema, attributes);
            case "UniqueElements" -> (schema, attributes, profile) -> CountRules.unique(schema);
            case "URL" -> TextRules::netUrl;
            default -> common(name);
        };
    }

    private static @Nullable Rule common(String name) {
        return switch (name) {
            case "Length" -> (schema, attributes, profile) -> CountRules.size(schema, attributes);
            case "UUID" -> UuidRules::uuid;
            case "EAN" -> (schema, attributes, profile) -> TextRules.ean(schema, attributes);
            case "IpAddress" -> TextRules::ipAddress;
            default -> null;
        };
    }
}
