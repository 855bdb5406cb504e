package dev.verity.internal.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An automaton made deterministic: for each state and class of characters the state that follows, state 0 being dead. */
final class Transitions {
    static final int DEAD = 0;
    private static final int MAX_STATES = 1024;
    private static final int MAX_ENTRIES = 32 * 1024;

    private final int classes;
    private final List<int[]> rows;
    private final List<Boolean> accepting;
    private final int start;

    Transitions(int classes, List<int[]> rows, List<Boolean> accepting, int start) {
        this.classes = classes;
        this.rows = rows;
        this.accepting = accepting;
        this.start = start;
    }

    int classes() {
        return classes;
    }

    int states() {
        return rows.size();
    }

    int start() {
        return start;
    }

    int next(int state, int characterClass) {
        return rows.get(state)[characterClass];
    }

    boolean isAccepting(int state) {
        return accepting.get(state);
    }

    /** The subset construction, or null where it exceeds the bounds of a table. */
    static @Nullable Transitions of(Automaton automaton, Alphabet alphabet) {
        return new Construction(automaton, alphabet).run();
    }

    private static final class Construction {
        private final Alphabet alphabet;
        private final Steps steps;
        private final Map<IntKey, Integer> states = new HashMap<>();
        private final List<int[]> nodes = new ArrayList<>();
        private final List<int[]> rows = new ArrayList<>();
        private final List<Boolean> accepting = new ArrayList<>();

        Construction(Automaton automaton, Alphabet alphabet) {
            this.alphabet = alphabet;
            steps = new Steps(automaton);
        }

        @Nullable
        Transitions run() {
            state(new int[0], false);
            steps.toStart();
            int start = state(steps.consuming(), steps.isAccepting());
            for (int state = 0; state < nodes.size(); state++) {
                if (nodes.size() > MAX_STATES || nodes.size() * alphabet.size() > MAX_ENTRIES) {
                    return null;
                }
                rows.add(row(nodes.get(state)));
            }
            return new Transitions(alphabet.size(), rows, accepting, start);
        }

        private int[] row(int[] from) {
            int[] row = new int[alphabet.size()];
            for (int characterClass = 0; from.length > 0 && characterClass < row.length; characterClass++) {
                steps.over(from, characterClass, alphabet);
                row[characterClass] = state(steps.consuming(), steps.isAccepting());
            }
            return row;
        }

        private int state(int[] consuming, boolean accepts) {
            int[] content = Arrays.copyOf(consuming, consuming.length + 1);
            content[consuming.length] = accepts ? 1 : 0;
            Integer known = states.putIfAbsent(new IntKey(content), nodes.size());
            if (known != null) {
                return known;
            }
            nodes.add(consuming);
            accepting.add(accepts);
            return nodes.size() - 1;
        }
    }
}
