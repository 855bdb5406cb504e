package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Node;
import java.util.List;

/** The checks of a ring or a chain of {@link Node}, by hand: a loop. */
public final class NodeCheck {
    private NodeCheck() {}

    public static List<Violation> check(Node first) {
        List<Violation> found = null;
        Node node = first;
        int index = 0;
        do {
            String name = node.getName();
            if (name == null || name.isBlank()) {
                found = Violation.add(found, "next.".repeat(index) + "name", "must not be blank");
            }
            if (node.getWeight() < 0) {
                found = Violation.add(found, "next.".repeat(index) + "weight", "must be greater than or equal to 0");
            }
            node = node.getNext();
            index++;
        } while (node != null && node != first);
        return Violation.result(found);
    }
}
