package dev.verity.internal.hibernate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hibernate.validator.path.RandomAccessPath;
import org.jspecify.annotations.Nullable;

/** A path that tells its nodes by their place. */
record PathView(jakarta.validation.Path path) implements RandomAccessPath {
    @Override
    public @Nullable Node getLeafNode() {
        Node leaf = null;
        for (Node node : path) {
            leaf = node;
        }
        return leaf;
    }

    @Override
    public @Nullable Node getRootNode() {
        Iterator<Node> nodes = path.iterator();
        return nodes.hasNext() ? nodes.next() : null;
    }

    @Override
    public Node getNode(int index) {
        return nodes().get(index);
    }

    @Override
    public int length() {
        return nodes().size();
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Node node : path) {
            nodes.add(node);
        }
        return nodes;
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
