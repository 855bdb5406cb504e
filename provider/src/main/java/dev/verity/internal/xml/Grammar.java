package dev.verity.internal.xml;

import static dev.verity.internal.xml.SchemaVersion.V1_0;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The structure that a document must have: one rule per element name, all schema versions in one.
 *
 * @param schema the name of the schema in its namespace, as {@code mapping}
 * @param root the name of the document element
 */
record Grammar(String schema, String root, Map<String, ElementRule> rules) {
    Grammar {
        rules = Map.copyOf(rules);
    }

    @Nullable
    ElementRule rule(String element) {
        return rules.get(element);
    }

    ElementRule rootRule() {
        return Objects.requireNonNull(rules.get(root));
    }

    static Builder builder(String schema, String root) {
        return new Builder(schema, root);
    }

    /** Collects the rules of a grammar. Attributes and children are written as in a DTD: {@code name? field*}. */
    static final class Builder {
        private final String schema;
        private final String root;
        private final Map<String, ElementRule> rules = new HashMap<>();

        private Builder(String schema, String root) {
            this.schema = schema;
            this.root = root;
        }

        Builder element(String name, SchemaVersion since, String attributes, String children) {
            rules.put(name, ElementRule.parse(since, attributes, children, false));
            return this;
        }

        /** An element with character content between its children. */
        Builder mixed(String name, String attributes, String children) {
            rules.put(name, ElementRule.parse(V1_0, attributes, children, true));
            return this;
        }

        /** An element with character content only. */
        Builder text(String name, SchemaVersion since) {
            rules.put(name, ElementRule.parse(since, "", "", true));
            return this;
        }

        Grammar build() {
            return new Grammar(schema, root, rules);
        }
    }
}
