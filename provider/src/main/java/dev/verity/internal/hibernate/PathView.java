package dev.verity.internal.hibernate;

import java.util.Iterator;
import org.hibernate.validator.path.Path;
import org.jspecify.annotations.Nullable;

/** A path that tells its leaf node. */
record PathView(jakarta.validation.Path path) implements Path {
    @Override
    public @Nullable Node getLeafNode() {
        Node leaf = null;
        for (Node node : path) {
            leaf = node;
        }
        return leaf;
    }

    @Override
    public Iterator<Node> iterator() {
        return path.iterator();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
