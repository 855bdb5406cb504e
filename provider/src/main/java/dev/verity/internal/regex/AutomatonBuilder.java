package dev.verity.internal.regex;

import dev.verity.internal.regex.Expression.Alternation;
import dev.verity.internal.regex.Expression.At;
import dev.verity.internal.regex.Expression.One;
import dev.verity.internal.regex.Expression.Repetition;
import dev.verity.internal.regex.Expression.Sequence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds an automaton from the end of an expression to its start, after Thompson (1968). */
final class AutomatonBuilder {
    private static final int MAX_NODES = 8192;
    private static final int MAX_STEPS = 4 * MAX_NODES;

    private final Map<CodePointSet, Integer> sets = new LinkedHashMap<>();
    private int[] setOf = new int[16];
    private int[] next = new int[16];
    private int[] alternative = new int[16];
    private @Nullable Anchor[] anchorOf = new Anchor[16];
    private int size;
    private int steps;

    private AutomatonBuilder() {}

    static Automaton build(Expression expression) {
        AutomatonBuilder builder = new AutomatonBuilder();
        int accept = builder.add(Automaton.NONE, Automaton.NONE, Automaton.NONE, null);
        int start = builder.build(expression, accept);
        return new Automaton(
                List.copyOf(builder.sets.keySet()),
                Arrays.copyOf(builder.setOf, builder.size),
                Arrays.copyOf(builder.next, builder.size),
                Arrays.copyOf(builder.alternative, builder.size),
                Arrays.copyOf(builder.anchorOf, builder.size),
                start);
    }

    /** Adds the expression before the given node, and answers where it starts. */
    private int build(Expression expression, int following) {
        if (++steps > MAX_STEPS) {
            throw new UnsupportedExpression("a long expression");
        }
        if (expression instanceof One one) {
            return one(one.set(), following);
        }
        if (expression instanceof At at) {
            return add(Automaton.NONE, following, Automaton.NONE, at.anchor());
        }
        if (expression instanceof Sequence sequence) {
            return sequence(sequence.parts(), following);
        }
        if (expression instanceof Alternation alternation) {
            return alternation(alternation.choices(), following);
        }
        if (expression instanceof Repetition repetition) {
            return repetition(repetition, following);
        }
        return lineBreak(following);
    }

    private int one(CodePointSet set, int following) {
        Integer index = sets.putIfAbsent(set, sets.size());
        return add(index == null ? sets.size() - 1 : index, following, Automaton.NONE, null);
    }

    private int sequence(List<Expression> parts, int following) {
        int start = following;
        for (int i = parts.size() - 1; i >= 0; i--) {
            start = build(parts.get(i), start);
        }
        return start;
    }

    private int alternation(List<Expression> choices, int following) {
        int start = build(choices.get(choices.size() - 1), following);
        for (int i = choices.size() - 2; i >= 0; i--) {
            start = fork(build(choices.get(i), following), start);
        }
        return start;
    }

    private int lineBreak(int following) {
        int two = one(ExplicitSet.of('\r'), one(PredefinedSets.LINE_FEED, following));
        return fork(two, one(PredefinedSets.VERTICAL, following));
    }

    private int repetition(Repetition repetition, int following) {
        int start = following;
        int required = repetition.min();
        if (repetition.max() == Expression.UNBOUNDED) {
            int loop = fork(Automaton.NONE, following);
            int body = build(repetition.part(), loop);
            next[loop] = body;
            start = loop;
        } else {
            for (int i = required; i < repetition.max(); i++) {
                start = fork(build(repetition.part(), start), following);
            }
        }
        for (int i = 0; i < required; i++) {
            start = build(repetition.part(), start);
        }
        return start;
    }

    private int fork(int first, int second) {
        return add(Automaton.NONE, first, second, null);
    }

    private int add(int set, int successor, int otherSuccessor, @Nullable Anchor anchor) {
        if (size == MAX_NODES) {
            throw new UnsupportedExpression("a long expression");
        }
        if (size == next.length) {
            grow();
        }
        setOf[size] = set;
        next[size] = successor;
        alternative[size] = otherSuccessor;
        anchorOf[size] = anchor;
        return size++;
    }

    private void grow() {
        setOf = Arrays.copyOf(setOf, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
        alternative = Arrays.copyOf(alternative, 2 * size);
        anchorOf = Arrays.copyOf(anchorOf, 2 * size);
    }
}
