package dev.verity.internal.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a message template in one pass (Jakarta Validation, section "Default message interpolation").
 *
 * <p>A backslash takes the meaning from the brace, dollar sign or backslash that follows. Parameters and expressions do
 * not nest. A template whose braces do not match is kept as it is, escapes included: an interpolator is to be tolerant.
 */
final class TemplateParser {

    private static final String ESCAPABLE = "{}$\\";
    private static final int NONE = -1;

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int position;

    private TemplateParser(String text) {
        this.text = text;
    }

    static Template parse(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('\\') < 0) {
            return asItIs(text, false);
        }
        return new TemplateParser(text).parse();
    }

    private static Template asItIs(String text, boolean malformed) {
        return new Template(text, List.of(new Segment.Literal(text)), malformed);
    }

    private Template parse() {
        boolean hasBraces = text.indexOf('{') >= 0;
        while (position < text.length()) {
            char current = text.charAt(position);
            boolean understood = true;
            if (isEscape(position)) {
                append(text.charAt(position + 1), 2);
            } else if (current == '{') {
                understood = parameter();
            } else if (current == '$') {
                understood = dollar();
            } else if (current == '}' && hasBraces) {
                understood = false;
            } else {
                append(current, 1);
            }
            if (!understood) {
                return asItIs(text, true);
            }
        }
        endLiteral();
        return new Template(text, List.copyOf(segments), false);
    }

    private boolean parameter() {
        int end = closingBrace(position + 1);
        if (end == NONE) {
            return false;
        }
        endLiteral();
        String name = unescape(position + 1, end);
        segments.add(new Segment.Parameter(name, "{" + name + "}"));
        position = end + 1;
        return true;
    }

    private boolean dollar() {
        if (text.startsWith("$$", position)) {
            literal.append("$$");
            position += 2;
            return true;
        }
        if (!text.startsWith("${", position)) {
            append('$', 1);
            return true;
        }
        return expression();
    }

    private boolean expression() {
        int end = closingBrace(position + 2);
        if (end == NONE) {
            return false;
        }
        endLiteral();
        String name = unescapeBraces(position + 2, end);
        segments.add(new Segment.Expression(name, "${" + name + "}"));
        position = end + 1;
        return true;
    }

    private int closingBrace(int from) {
        int index = from;
        while (index < text.length()) {
            char current = text.charAt(index);
            if (current == '}') {
                return index;
            }
            if (current == '{') {
                return NONE;
            }
            index += isEscape(index) ? 2 : 1;
        }
        return NONE;
    }

    private boolean isEscape(int index) {
        return text.charAt(index) == '\\'
                && index + 1 < text.length()
                && ESCAPABLE.indexOf(text.charAt(index + 1)) >= 0;
    }

    private String unescape(int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int index = from; index < to; index++) {
            if (isEscape(index)) {
                index++;
            }
            plain.append(text.charAt(index));
        }
        return plain.toString();
    }

    /** Leaves the other escapes alone: string literals of the Expression Language have their own. */
    private String unescapeBraces(int from, int to) {
        return text.substring(from, to).replace("\\{", "{").replace("\\}", "}");
    }

    private void append(char character, int consumed) {
        literal.append(character);
        position += consumed;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            segments.add(new Segment.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
