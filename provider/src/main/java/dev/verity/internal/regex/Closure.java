package dev.verity.internal.regex;

import java.util.Arrays;

/** Finds the nodes of an automaton that are reached without consuming text; reusable, with a bound on its work. */
final class Closure {
    private static final int MAX_STEPS = 1_000_000;

    private final Automaton automaton;
    private final int[] visited;
    private final int[] stack;
    private final int[] consuming;
    private int stackSize;
    private int consumingSize;
    private int run;
    private int steps;
    private boolean accepting;

    Closure(Automaton automaton) {
        this.automaton = automaton;
        visited = new int[automaton.size()];
        stack = new int[automaton.size()];
        consuming = new int[automaton.size()];
    }

    /** Forgets what was reached. */
    void clear() {
        run++;
        consumingSize = 0;
        accepting = false;
    }

    /** Adds what is reached from the node through the anchors that hold, a bit each. */
    void add(int node, int holding) {
        push(node);
        while (stackSize > 0) {
            int reached = stack[--stackSize];
            Anchor anchor = automaton.anchorOf(reached);
            accepting |= automaton.isAccepting(reached);
            if (automaton.setOf(reached) != Automaton.NONE) {
                consuming[consumingSize++] = reached;
            } else if (anchor == null || anchor.isIn(holding)) {
                push(automaton.next(reached));
                push(automaton.alternative(reached));
            }
        }
    }

    private void push(int node) {
        spend(1);
        if (node != Automaton.NONE && visited[node] != run) {
            visited[node] = run;
            stack[stackSize++] = node;
        }
    }

    /** Counts work against the bound. */
    void spend(int work) {
        steps += work;
        if (steps > MAX_STEPS) {
            throw new UnsupportedExpression("an automaton that takes long to build");
        }
    }

    /** Whether the node was reached. */
    boolean has(int node) {
        return visited[node] == run;
    }

    boolean isAccepting() {
        return accepting;
    }

    /** The nodes reached that consume, in ascending order. */
    int[] consuming() {
        int[] nodes = Arrays.copyOf(consuming, consumingSize);
        Arrays.sort(nodes);
        return nodes;
    }
}
