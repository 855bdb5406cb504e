package dev.verity.internal.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A nondeterministic automaton: numbered nodes, each with what it asks for and where it leads. */
final class Automaton {
    static final int NONE = -1;

    private final List<CodePointSet> sets;
    private final int[] setOf;
    private final int[] next;
    private final int[] alternative;
    private final @Nullable Anchor[] anchorOf;
    private final int start;

    /** Node 0 accepts; of the others, a node has a set, or an anchor, or is empty and has one or two successors. */
    Automaton(
            List<CodePointSet> sets,
            int[] setOf,
            int[] next,
            int[] alternative,
            @Nullable Anchor[] anchorOf,
            int start) {
        this.sets = sets;
        this.setOf = setOf;
        this.next = next;
        this.alternative = alternative;
        this.anchorOf = anchorOf;
        this.start = start;
    }

    List<CodePointSet> sets() {
        return sets;
    }

    int size() {
        return next.length;
    }

    int start() {
        return start;
    }

    boolean isAccepting(int node) {
        return node == 0;
    }

    /** The index of the set out of which the node consumes a code point, or {@link #NONE}. */
    int setOf(int node) {
        return setOf[node];
    }

    int next(int node) {
        return next[node];
    }

    int alternative(int node) {
        return alternative[node];
    }

    @Nullable
    Anchor anchorOf(int node) {
        return anchorOf[node];
    }

    boolean hasAnchors() {
        for (Anchor anchor : anchorOf) {
            if (anchor != null) {
                return true;
            }
        }
        return false;
    }
}
