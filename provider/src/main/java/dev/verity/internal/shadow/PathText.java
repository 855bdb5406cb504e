package dev.verity.internal.shadow;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Writes property paths of any provider. */
final class PathText {
    private PathText() {}

    /** The path as it is, and the kinds of its nodes, of which one bean node at the end is as good as two. */
    static String exact(Path path) {
        StringBuilder text = new StringBuilder(path.toString());
        ElementKind previous = null;
        for (Path.Node node : path) {
            ElementKind kind = node.getKind();
            if (kind != ElementKind.BEAN || previous != ElementKind.BEAN) {
                text.append(' ').append(kind);
            }
            previous = kind;
        }
        return text.toString();
    }

    /** The path without indexes and keys. */
    static String shape(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            String name = node.getName();
            if (node.isInIterable()) {
                text.append("[]");
            }
            if (name != null && !name.isEmpty()) {
                text.append(text.length() == 0 ? "" : ".").append(name);
            }
        }
        return text.length() == 0 ? "(the object)" : text.toString();
    }

    /** How many properties lead to the place. */
    static int properties(Path path) {
        int count = 0;
        for (Path.Node node : path) {
            count += node.getKind() == ElementKind.PROPERTY ? 1 : 0;
        }
        return count;
    }
}
