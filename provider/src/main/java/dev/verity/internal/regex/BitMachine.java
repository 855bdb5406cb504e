package dev.verity.internal.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs up to 64 consuming nodes of an automaton at once, a bit each; for automata whose tables would be too large.
 *
 * <p>The nodes that follow a set of nodes are looked up by eighths: a row of 256 sets for each eight nodes.
 */
final class BitMachine implements Machine {
    private static final int MAX_NODES = Long.SIZE;
    private static final int ROW = 256;

    private final Alphabet alphabet;
    private final long[] nodesOfClass;
    private final long[] following;
    private final long start;
    private final boolean acceptsEmpty;
    private final long accepting;

    private BitMachine(Alphabet alphabet, Numbering numbering) {
        this.alphabet = alphabet;
        nodesOfClass = numbering.nodesOfClass(alphabet);
        following = numbering.following();
        start = numbering.start;
        acceptsEmpty = numbering.acceptsEmpty;
        accepting = numbering.accepting;
    }

    /** The machine, or null where there are too many nodes. */
    static @Nullable BitMachine of(Automaton automaton, Alphabet alphabet) {
        Numbering numbering = new Numbering(automaton);
        return numbering.run() ? new BitMachine(alphabet, numbering) : null;
    }

    @Override
    public boolean matches(String text) {
        return matches((CharSequence) text);
    }

    @Override
    public boolean matches(CharSequence text) {
        int length = text.length();
        long ready = start;
        boolean accepts = acceptsEmpty;
        int i = 0;
        while (i < length) {
            int codePoint = CodePoints.at(text, i, length);
            long consumed = ready & nodesOfClass[alphabet.classOf(codePoint)];
            if (consumed == 0) {
                return false;
            }
            accepts = (consumed & accepting) != 0;
            ready = following(consumed);
            i += Character.charCount(codePoint);
        }
        return accepts;
    }

    private long following(long consumed) {
        long union = 0;
        long rest = consumed;
        for (int row = 0; rest != 0; row += ROW) {
            union |= following[row + (int) (rest & (ROW - 1))];
            rest >>>= 8;
        }
        return union;
    }

    /** The consuming nodes in the order in which they are met, and what follows each. */
    private static final class Numbering {
        private final Automaton automaton;
        private final Steps steps;
        private final Map<Integer, Integer> bits = new HashMap<>();
        private final List<Integer> nodes = new ArrayList<>();
        private final long[] successors = new long[MAX_NODES];
        private long start;
        private boolean acceptsEmpty;
        private long accepting;

        Numbering(Automaton automaton) {
            this.automaton = automaton;
            steps = new Steps(automaton);
        }

        boolean run() {
            steps.toStart();
            start = bits();
            acceptsEmpty = steps.isAccepting();
            for (int i = 0; i < nodes.size() && nodes.size() <= MAX_NODES; i++) {
                steps.over(nodes.get(i));
                successors[i] = bits();
                accepting |= steps.isAccepting() ? 1L << i : 0;
            }
            return nodes.size() <= MAX_NODES;
        }

        private long bits() {
            long set = 0;
            for (int node : steps.consuming()) {
                Integer known = bits.putIfAbsent(node, nodes.size());
                if (known == null) {
                    nodes.add(node);
                }
                set |= 1L << (known == null ? nodes.size() - 1 : known);
            }
            return set;
        }

        long[] nodesOfClass(Alphabet alphabet) {
            long[] sets = new long[alphabet.size()];
            for (int c = 0; c < sets.length; c++) {
                for (int i = 0; i < nodes.size(); i++) {
                    sets[c] |= alphabet.isIn(c, automaton.setOf(nodes.get(i))) ? 1L << i : 0;
                }
            }
            return sets;
        }

        long[] following() {
            int rows = (nodes.size() + 7) / 8;
            long[] following = new long[rows * ROW];
            for (int i = 0; i < following.length; i++) {
                int eighth = i & (ROW - 1);
                int node = i / ROW * 8 + Integer.numberOfTrailingZeros(eighth);
                following[i] = eighth == 0 ? 0 : following[(i & -ROW) | (eighth & (eighth - 1))] | successors[node];
            }
            return following;
        }
    }
}
