package dev.verity.internal.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges states that no text tells apart, after Moore (1956). */
final class Minimizer {
    /** Smaller tables stay in the processor's nearest cache as they are. */
    static final int WORTHWHILE_ENTRIES = 2048;

    private static final int MAX_ROUNDS = 32;

    private final Transitions transitions;
    private int[] blocks;

    private Minimizer(Transitions transitions) {
        this.transitions = transitions;
        blocks = new int[transitions.states()];
    }

    static Transitions minimizeIfLarge(Transitions transitions) {
        boolean large = transitions.states() * transitions.classes() > WORTHWHILE_ENTRIES;
        return large ? minimize(transitions) : transitions;
    }

    /** The transitions with as few states as possible, or unchanged if that would take long to find out. */
    static Transitions minimize(Transitions transitions) {
        return new Minimizer(transitions).run();
    }

    private Transitions run() {
        int count = 1;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            int refined = refine();
            if (refined == count) {
                return merged(count);
            }
            count = refined;
        }
        return transitions;
    }

    /** Splits the blocks by acceptance and by the blocks that follow; the dead state's block stays the first. */
    private int refine() {
        Map<IntKey, Integer> numbers = new HashMap<>();
        int[] refined = new int[blocks.length];
        for (int state = 0; state < blocks.length; state++) {
            Integer known = numbers.putIfAbsent(signature(state), numbers.size());
            refined[state] = known == null ? numbers.size() - 1 : known;
        }
        blocks = refined;
        return numbers.size();
    }

    private IntKey signature(int state) {
        int classes = transitions.classes();
        int[] signature = new int[classes + 2];
        for (int c = 0; c < classes; c++) {
            signature[c] = blocks[transitions.next(state, c)];
        }
        signature[classes] = blocks[state];
        signature[classes + 1] = transitions.isAccepting(state) ? 1 : 0;
        return new IntKey(signature);
    }

    private Transitions merged(int count) {
        List<int[]> rows = new ArrayList<>();
        List<Boolean> accepting = new ArrayList<>();
        for (int state = 0; rows.size() < count; state++) {
            if (blocks[state] == rows.size()) {
                rows.add(row(state));
                accepting.add(transitions.isAccepting(state));
            }
        }
        return new Transitions(transitions.classes(), rows, accepting, blocks[transitions.start()]);
    }

    private int[] row(int state) {
        int[] row = new int[transitions.classes()];
        for (int c = 0; c < row.length; c++) {
            row[c] = blocks[transitions.next(state, c)];
        }
        return row;
    }
}
