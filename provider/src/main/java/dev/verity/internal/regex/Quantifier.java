package dev.verity.internal.regex;

import dev.verity.internal.regex.Expression.Repetition;

/** Reads quantifiers. */
final class Quantifier {
    private static final int MAX_COUNT = 1_000_000;

    private Quantifier() {}

    /** The part, repeated as the quantifier at the cursor says, if there is one. */
    static Expression readAfter(Expression part, boolean group, PatternText text) {
        text.skipIgnored();
        int min = 0;
        int max = Expression.UNBOUNDED;
        switch (text.peek()) {
            case '*' -> text.take();
            case '+' -> {
                text.take();
                min = 1;
            }
            case '?' -> {
                text.take();
                max = 1;
            }
            case '{' -> {
                text.take();
                min = number(text);
                max = text.takeIf(',') ? maximum(text) : min;
                text.expect('}');
            }
            default -> {
                return part;
            }
        }
        takeMode(text);
        return repeated(part, min, max, group);
    }

    private static Expression repeated(Expression part, int min, int max, boolean group) {
        boolean optionalGroup = group && min == 0 && max == 1;
        if (!optionalGroup && !part.isRepeatable()) {
            throw new UnsupportedExpression("a repeated position or line break");
        }
        return new Repetition(part, min, max);
    }

    /** Takes the sign for a reluctant quantifier: where the whole text must match it makes no difference. */
    private static void takeMode(PatternText text) {
        text.skipIgnored();
        if (!text.takeIf('?') && text.peek() == '+') {
            throw new UnsupportedExpression("a possessive quantifier");
        }
    }

    private static int maximum(PatternText text) {
        return text.peek() == '}' ? Expression.UNBOUNDED : number(text);
    }

    private static int number(PatternText text) {
        int value = 0;
        do {
            int digit = text.take() - '0';
            if (digit < 0 || digit > 9 || value > MAX_COUNT) {
                throw new UnsupportedExpression("an unusual number of repetitions");
            }
            value = value * 10 + digit;
        } while (text.peek() != ',' && text.peek() != '}');
        return value;
    }
}
