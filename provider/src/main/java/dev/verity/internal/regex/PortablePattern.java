package dev.verity.internal.regex;

import dev.verity.internal.regex.Expression.Alternation;
import dev.verity.internal.regex.Expression.At;
import dev.verity.internal.regex.Expression.LineBreak;
import dev.verity.internal.regex.Expression.One;
import dev.verity.internal.regex.Expression.Repetition;
import dev.verity.internal.regex.Expression.Sequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a regular expression anew in the syntax that ECMA-262 (with the flag u), java.util.regex, Python and others read alike:
 * literals, classes of ranges, groups and quantifiers. Flags become part of the classes.
 *
 * <p>What it matches, {@code pattern.matcher(text).matches()} accepts, and the other way around.
 */
public final class PortablePattern {
    private static final String SYNTAX = "^$\\.*+?()[]{}|";
    private static final String CLASS_SYNTAX = "\\]^[-";
    private static final int MOST_RANGES = 200;
    private static final int LONGEST = 10_000;

    private final StringBuilder text = new StringBuilder();

    private PortablePattern() {}

    /** The expression for the whole of a text, anchored at both ends; null if it is not regular or too large. */
    public static @Nullable String of(Pattern pattern, int flags) {
        if ((flags & Pattern.CANON_EQ) != 0) {
            return null;
        }
        try {
            PortablePattern writer = new PortablePattern();
            PatternText source = PatternText.of(pattern.pattern(), LinearPattern.withImplied(flags));
            writer.writeChoices(choices(new ExpressionParser(source).read()));
            return writer.text.length() > LONGEST ? null : "^(?:" + writer.text + ")$";
        } catch (UnsupportedExpression unsupported) {
            return null;
        }
    }

    /** The alternatives, without anchors at their ends: the text as a whole is matched. */
    private static List<Expression> choices(Expression expression) {
        List<Expression> choices = expression instanceof Alternation several ? several.choices() : List.of(expression);
        return choices.stream().map(PortablePattern::withoutAnchors).toList();
    }

    private static Expression withoutAnchors(Expression choice) {
        List<Expression> parts = choice instanceof Sequence sequence ? sequence.parts() : List.of(choice);
        int start = 0;
        int end = parts.size();
        while (start < end && parts.get(start) instanceof At at && at.anchor() == Anchor.TEXT_START) {
            start++;
        }
        while (end > start
                && parts.get(end - 1) instanceof At at
                && !at.anchor().isStart()) {
            end--;
        }
        return new Sequence(parts.subList(start, end));
    }

    private void write(Expression expression) {
        if (expression instanceof One one) {
            writeSet(one.set());
        } else if (expression instanceof Sequence sequence) {
            sequence.parts().forEach(this::writePart);
        } else if (expression instanceof Alternation alternation) {
            writeChoices(alternation.choices());
        } else if (expression instanceof Repetition repetition) {
            writeRepetition(repetition);
        } else if (expression instanceof LineBreak) {
            text.append("(?:\\r\\n|[\\n-\\r\\u0085\\u2028\\u2029])");
        } else {
            throw new UnsupportedExpression("a position within the text");
        }
    }

    private void writePart(Expression part) {
        if (part instanceof Alternation) {
            writeGroup(part);
        } else {
            write(part);
        }
    }

    private void writeGroup(Expression content) {
        text.append("(?:");
        write(content);
        text.append(')');
    }

    private void writeChoices(List<Expression> choices) {
        for (int i = 0; i < choices.size(); i++) {
            text.append(i == 0 ? "" : "|");
            write(choices.get(i));
        }
    }

    private void writeRepetition(Repetition repetition) {
        if (repetition.part() instanceof One) {
            write(repetition.part());
        } else {
            writeGroup(repetition.part());
        }
        int min = repetition.min();
        int max = repetition.max();
        if (max == Expression.UNBOUNDED) {
            text.append(min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}");
        } else {
            text.append(min == 0 && max == 1 ? "?" : min == max ? "{" + min + "}" : "{" + min + "," + max + "}");
        }
    }

    private void writeSet(CodePointSet set) {
        if (!(set instanceof ExplicitSet explicit)) {
            throw new UnsupportedExpression("a set that only java.util.regex knows");
        }
        int[] borders = explicit.borders();
        if (borders.length == 0 || borders.length > 2 * MOST_RANGES) {
            throw new UnsupportedExpression("an empty or very large set");
        }
        if (borders.length == 1 && borders[0] == 0) {
            text.append("[\\s\\S]");
        } else if (borders.length == 2 && borders[1] == borders[0] + 1) {
            append(borders[0], SYNTAX);
        } else if (explicit.reaches(Character.MAX_CODE_POINT)) {
            writeRanges("[^", explicit.complement().borders());
        } else {
            writeRanges("[", borders);
        }
    }

    private void writeRanges(String start, int[] borders) {
        text.append(start);
        for (int i = 0; i < borders.length; i += 2) {
            int last = (i + 1 < borders.length ? borders[i + 1] : ExplicitSet.LIMIT) - 1;
            append(borders[i], CLASS_SYNTAX);
            if (last > borders[i]) {
                text.append(last > borders[i] + 1 ? "-" : "");
                append(last, CLASS_SYNTAX);
            }
        }
        text.append(']');
    }

    private void append(int codePoint, String syntax) {
        switch (codePoint) {
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\f' -> text.append("\\f");
            default -> {
                if (isVisible(codePoint)) {
                    text.append(syntax.indexOf(codePoint) >= 0 ? "\\" : "").appendCodePoint(codePoint);
                } else {
                    text.append(escape(codePoint));
                }
            }
        }
    }

    private static String escape(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return Character.toString(codePoint);
        }
        return "\\u" + Integer.toHexString(0x10000 | codePoint).substring(1);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
