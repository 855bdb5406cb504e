package dev.verity.internal.regex;

import java.util.List;

/** A regular expression as a tree; groups, laziness and the order of alternatives are gone. */
sealed interface Expression {
    int UNBOUNDED = Integer.MAX_VALUE;

    /** One code point out of a set. */
    record One(CodePointSet set) implements Expression {
        @Override
        public boolean isRepeatable() {
            return true;
        }
    }

    /** A position. */
    record At(Anchor anchor) implements Expression {}

    /** A line break, the carriage return and line feed being one or two. */
    record LineBreak() implements Expression {}

    record Sequence(List<Expression> parts) implements Expression {
        @Override
        public boolean isRepeatable() {
            return areRepeatable(parts);
        }
    }

    record Alternation(List<Expression> choices) implements Expression {
        @Override
        public boolean isRepeatable() {
            return areRepeatable(choices);
        }
    }

    /** A part at least {@code min} and at most {@code max} times. */
    record Repetition(Expression part, int min, int max) implements Expression {
        @Override
        public boolean isRepeatable() {
            return part.isRepeatable();
        }
    }

    /**
     * Whether java.util.regex repeats the expression as theory has it. It gives up a repetition whose part is matched by
     * nothing but a position, and never splits a line break that it has repeated.
     */
    default boolean isRepeatable() {
        return false;
    }

    private static boolean areRepeatable(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!expression.isRepeatable()) {
                return false;
            }
        }
        return true;
    }
}
