package dev.verity.internal.regex;

/** Steps of an automaton: what may consume next, and whether the text may end, after a start or a character. */
final class Steps {
    private static final int[] NONE = {};

    private final Automaton automaton;
    private final Closure reached;
    private final int[] targets;
    private int[] consuming = NONE;
    private boolean accepting;

    Steps(Automaton automaton) {
        this.automaton = automaton;
        reached = new Closure(automaton);
        targets = new int[automaton.size()];
    }

    /** Steps to the start of the text. */
    void toStart() {
        targets[0] = automaton.start();
        move(1, true);
    }

    /** Steps from the consuming nodes over a character of the class. */
    void over(int[] from, int characterClass, Alphabet alphabet) {
        reached.spend(from.length);
        int size = 0;
        for (int node : from) {
            if (alphabet.isIn(characterClass, automaton.setOf(node))) {
                targets[size++] = automaton.next(node);
            }
        }
        move(size, false);
    }

    /** Steps over whatever the consuming node consumes. */
    void over(int node) {
        targets[0] = automaton.next(node);
        move(1, false);
    }

    private void move(int size, boolean atStart) {
        reach(size, atStart ? Anchor.STARTS : 0);
        consuming = reached.consuming();
        if (automaton.hasAnchors()) {
            reach(size, atStart ? Anchor.ENDS | Anchor.TEXT_START.bit() : Anchor.ENDS);
        }
        accepting = reached.isAccepting();
    }

    private void reach(int size, int anchors) {
        reached.clear();
        for (int i = 0; i < size; i++) {
            reached.add(targets[i], anchors);
        }
    }

    /** The nodes that may consume next, in ascending order. */
    int[] consuming() {
        return consuming;
    }

    /** Whether the text may end here. */
    boolean isAccepting() {
        return accepting;
    }
}
