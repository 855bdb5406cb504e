package dev.verity.internal.regex;

import dev.verity.internal.regex.Expression.Alternation;
import dev.verity.internal.regex.Expression.At;
import dev.verity.internal.regex.Expression.LineBreak;
import dev.verity.internal.regex.Expression.One;
import dev.verity.internal.regex.Expression.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads an expression that java.util.regex has accepted, as java.util.regex does.
 *
 * <p>Wherever that reading is peculiar, the expression is unsupported: nothing is guessed.
 */
final class ExpressionParser {
    private static final int MAX_DEPTH = 100;

    private final PatternText text;
    private int depth;

    ExpressionParser(PatternText text) {
        this.text = text;
    }

    Expression read() {
        Expression expression = readAlternation();
        if (text.peek() != PatternText.END) {
            throw new UnsupportedExpression("an unusual end");
        }
        return expression;
    }

    private Expression readAlternation() {
        if (++depth > MAX_DEPTH) {
            throw new UnsupportedExpression("deeply nested groups");
        }
        List<Expression> choices = new ArrayList<>();
        do {
            choices.add(readSequence());
        } while (text.takeIf('|'));
        depth--;
        return choices.size() == 1 ? choices.get(0) : new Alternation(choices);
    }

    private Expression readSequence() {
        List<Expression> parts = new ArrayList<>();
        text.skipIgnored();
        while (!atEndOfSequence()) {
            if (!GroupHead.takeModifiers(text)) {
                boolean group = text.peek() == '(';
                parts.add(Quantifier.readAfter(readPart(), group, text));
            }
            text.skipIgnored();
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private boolean atEndOfSequence() {
        int c = text.peek();
        return c == PatternText.END || c == '|' || c == ')';
    }

    private Expression readPart() {
        return switch (text.peek()) {
            case '(' -> readGroup();
            case '[' -> new One(CharacterClass.read(text));
            case '\\' -> readEscape();
            case '.' -> readDot();
            case '^' ->
                anchor(
                        text.has(Pattern.MULTILINE)
                                ? either(Anchor.LINE_START_UNIX, Anchor.LINE_START)
                                : Anchor.TEXT_START);
            case '$' -> anchor(either(Anchor.LINE_END_UNIX, Anchor.LINE_END));
            case '{', '*', '+', '?' -> throw new UnsupportedExpression("a quantifier of nothing");
            default -> literal(text.takeAny());
        };
    }

    private Expression readGroup() {
        int flags = text.flags();
        GroupHead.take(text);
        Expression content = readAlternation();
        text.expect(')');
        text.setFlags(flags);
        return content;
    }

    private Expression readDot() {
        text.take();
        if (text.has(Pattern.DOTALL)) {
            return new One(ExplicitSet.ALL);
        }
        ExplicitSet excluded =
                text.has(Pattern.UNIX_LINES) ? PredefinedSets.LINE_FEED : PredefinedSets.LINE_TERMINATORS;
        return new One(excluded.complement());
    }

    private Expression readEscape() {
        return switch (text.peek(1)) {
            case 'p', 'P', 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'V' -> new One(CharacterClass.read(text));
            case 'A' -> escapedAnchor(Anchor.TEXT_START);
            case 'z' -> escapedAnchor(Anchor.TEXT_END);
            case 'Z' -> escapedAnchor(either(Anchor.LINE_END_UNIX, Anchor.LINE_END));
            case 'R' -> {
                takeTwo();
                yield new LineBreak();
            }
            default -> {
                text.take();
                yield literal(CharacterEscape.read(text));
            }
        };
    }

    private Expression escapedAnchor(Anchor anchor) {
        takeTwo();
        return new At(anchor);
    }

    private void takeTwo() {
        text.take();
        text.take();
    }

    private Expression anchor(Anchor anchor) {
        text.take();
        return new At(anchor);
    }

    private Anchor either(Anchor unixLines, Anchor anyLines) {
        return text.has(Pattern.UNIX_LINES) ? unixLines : anyLines;
    }

    private Expression literal(int c) {
        if (!text.has(Pattern.CASE_INSENSITIVE)) {
            return new One(ExplicitSet.of(c));
        }
        if (text.has(Pattern.UNICODE_CASE)) {
            return new One(CaseVariants.of(c));
        }
        int upper = c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c;
        int lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        return new One(upper == lower ? ExplicitSet.of(c) : ExplicitSet.ofRanges(upper, upper, lower, lower));
    }
}
