package dev.verity.internal.codec;

import dev.verity.model.DumpOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is dumped of one object: a level of the paths that options include and exclude. Immutable once made.
 *
 * @param included the fields, each with what is dumped below it; null for all
 * @param excluded the fields to leave out, or null values for those left out whole
 */
record Selection(@Nullable Map<String, Node> included, Map<String, Node> excluded) {
    private static final Selection EVERYTHING = new Selection(null, Map.of());

    /** A level of paths; whole where a path ends. */
    static final class Node {
        private final Map<String, Node> below = new HashMap<>();
        private boolean whole;

        private static Map<String, Node> of(Set<String> paths) {
            Node root = new Node();
            for (String path : paths) {
                Node node = root;
                for (String step : path.split("\\.", -1)) {
                    node = node.below.computeIfAbsent(step, key -> new Node());
                }
                node.whole = true;
            }
            return root.below;
        }
    }

    static Selection of(DumpOptions options) {
        Set<String> include = options.include();
        return include == null && options.exclude().isEmpty()
                ? EVERYTHING
                : new Selection(include == null ? null : Node.of(include), Node.of(options.exclude()));
    }

    boolean has(String name) {
        Node out = excluded.get(name);
        return (included == null || included.containsKey(name)) && (out == null || !out.whole);
    }

    /** What is selected below a field. */
    Selection below(String name) {
        Node in = included == null ? null : included.get(name);
        Node out = excluded.get(name);
        if ((in == null || in.whole) && out == null) {
            return EVERYTHING;
        }
        return new Selection(in == null || in.whole ? null : in.below, out == null ? Map.of() : out.below);
    }
}
