package dev.verity.internal.regex;

import dev.verity.internal.regex.Expression.At;
import dev.verity.internal.regex.Expression.One;
import dev.verity.internal.regex.Expression.Repetition;
import dev.verity.internal.regex.Expression.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the machine for an expression. */
final class Machines {
    private Machines() {}

    /** The fastest machine, or null where none is small enough. */
    static @Nullable Machine build(Expression expression) {
        RunMachine run = run(withoutOuterAnchors(expression));
        if (run != null) {
            return run;
        }
        Automaton automaton = AutomatonBuilder.build(expression);
        AnchorCheck.check(automaton);
        Alphabet alphabet = Alphabet.of(automaton.sets());
        Transitions transitions = Transitions.of(automaton, alphabet);
        return transitions == null
                ? BitMachine.of(automaton, alphabet)
                : TableMachine.of(Minimizer.minimizeIfLarge(transitions), alphabet);
    }

    private static @Nullable RunMachine run(Expression expression) {
        if (expression instanceof Repetition repetition && repetition.part() instanceof One one) {
            return new RunMachine(one.set(), repetition.min(), repetition.max());
        }
        return null;
    }

    /** What is left of the expression without the anchors that the match of a whole text implies. */
    private static Expression withoutOuterAnchors(Expression expression) {
        if (!(expression instanceof Sequence sequence)) {
            return expression;
        }
        List<Expression> parts = sequence.parts();
        int first = 0;
        int last = parts.size();
        while (first < last && parts.get(first) instanceof At at && at.anchor() == Anchor.TEXT_START) {
            first++;
        }
        while (first < last
                && parts.get(last - 1) instanceof At at
                && !at.anchor().isStart()) {
            last--;
        }
        return last - first == 1 ? parts.get(first) : expression;
    }
}
