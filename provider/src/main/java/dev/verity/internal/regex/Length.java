package dev.verity.internal.regex;

import dev.verity.internal.regex.Expression.Alternation;
import dev.verity.internal.regex.Expression.LineBreak;
import dev.verity.internal.regex.Expression.One;
import dev.verity.internal.regex.Expression.Repetition;
import dev.verity.internal.regex.Expression.Sequence;

/** Bounds of the number of UTF-16 units of what an expression matches. */
record Length(int min, int max) {
    private static final int UNBOUNDED = Expression.UNBOUNDED;
    private static final Length ZERO = new Length(0, 0);

    static Length of(Expression expression) {
        if (expression instanceof One one) {
            return new Length(1, reachesSupplementary(one.set()) ? 2 : 1);
        }
        if (expression instanceof LineBreak) {
            return new Length(1, 2);
        }
        if (expression instanceof Repetition repetition) {
            Length part = of(repetition.part());
            return new Length(times(part.min, repetition.min()), times(part.max, repetition.max()));
        }
        if (expression instanceof Sequence sequence) {
            return ofSequence(sequence);
        }
        if (expression instanceof Alternation alternation) {
            return ofAlternation(alternation);
        }
        return ZERO;
    }

    private static Length ofSequence(Sequence sequence) {
        Length sum = ZERO;
        for (Expression part : sequence.parts()) {
            sum = sum.plus(of(part));
        }
        return sum;
    }

    private static Length ofAlternation(Alternation alternation) {
        Length either = of(alternation.choices().get(0));
        for (Expression choice : alternation.choices()) {
            either = either.or(of(choice));
        }
        return either;
    }

    private static boolean reachesSupplementary(CodePointSet set) {
        return !(set instanceof ExplicitSet explicit) || explicit.reaches(Character.MIN_SUPPLEMENTARY_CODE_POINT);
    }

    private Length plus(Length other) {
        return new Length(saturated((long) min + other.min), saturated((long) max + other.max));
    }

    private Length or(Length other) {
        return new Length(Math.min(min, other.min), Math.max(max, other.max));
    }

    private static int times(int length, int count) {
        return saturated((long) length * count);
    }

    private static int saturated(long length) {
        return (int) Math.min(UNBOUNDED, length);
    }
}
