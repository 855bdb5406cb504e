package dev.verity.internal.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes sure that the anchors of an automaton hold nowhere but at the start and at the end of the text: that no line
 * terminator can be consumed right before the start of a line, or right after the end of one.
 */
final class AnchorCheck {
    private final Automaton automaton;
    private final Closure closure;
    private final List<Integer> lineStarts = new ArrayList<>();

    private AnchorCheck(Automaton automaton) {
        this.automaton = automaton;
        closure = new Closure(automaton);
        for (int node = 0; node < automaton.size(); node++) {
            Anchor anchor = automaton.anchorOf(node);
            if (anchor != null && anchor.isLineStart()) {
                lineStarts.add(node);
            }
        }
    }

    static void check(Automaton automaton) {
        if (!automaton.hasAnchors()) {
            return;
        }
        AnchorCheck check = new AnchorCheck(automaton);
        for (int node = 0; node < automaton.size(); node++) {
            check.checkEnd(node);
            check.checkBeforeLineStarts(node);
        }
    }

    private void checkEnd(int node) {
        Anchor anchor = automaton.anchorOf(node);
        if (anchor != null && !anchor.isStart()) {
            reach(automaton.next(node));
            for (int following : closure.consuming()) {
                require(!canConsume(following, anchor.lineTerminators()));
            }
        }
    }

    private void checkBeforeLineStarts(int node) {
        if (!lineStarts.isEmpty() && canConsume(node, PredefinedSets.LINE_TERMINATORS)) {
            reach(automaton.next(node));
            for (int start : lineStarts) {
                require(!closure.has(start));
            }
        }
    }

    private void reach(int node) {
        closure.clear();
        closure.add(node, Anchor.STARTS | Anchor.ENDS);
    }

    private boolean canConsume(int node, ExplicitSet characters) {
        int set = automaton.setOf(node);
        return set != Automaton.NONE && characters.meets(automaton.sets().get(set));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new UnsupportedExpression("an anchor within the text");
        }
    }
}
