package dev.verity.internal.regex;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a character class: a bracket expression, a property or a predefined class.
 *
 * <p>Only its extent and the code points at which membership may change are read here: what the class means, with all its
 * unions, intersections and negations, java.util.regex itself is asked, once for each stretch between them. Where the
 * code points are not known because of a Unicode property, it is asked for each code point when needed.
 */
final class CharacterClass {
    private static final int RELEVANT_FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Set<String> ASCII_PROPERTIES = Set.of(
            "Lower", "Upper", "ASCII", "Alpha", "Digit", "Alnum", "Punct", "Graph", "Print", "Blank", "Cntrl", "XDigit",
            "Space");
    private static final int ASCII_LIMIT = 0x80;
    private static final int CASE_DISTANCE = 'a' - 'A';

    private final PatternText text;
    private final int start;
    private final TreeSet<Integer> borders = new TreeSet<>();
    private boolean bordersKnown = true;

    private CharacterClass(PatternText text) {
        this.text = text;
        start = text.position();
    }

    /** Takes the class that begins at the cursor, with its bracket or backslash. */
    static CodePointSet read(PatternText text) {
        CharacterClass reader = new CharacterClass(text);
        if (isAsciiPredefined(text)) {
            text.take();
            return PredefinedSets.named(text.take());
        }
        if (text.peek() == '[') {
            reader.readBrackets();
        } else {
            text.expect('\\');
            reader.readEscape();
        }
        return reader.toSet();
    }

    private static boolean isAsciiPredefined(PatternText text) {
        int letter = text.peek(1);
        return text.peek() == '\\'
                && (letter == 'd' || letter == 'w' || letter == 's')
                && !text.has(Pattern.UNICODE_CHARACTER_CLASS);
    }

    private CodePointSet toSet() {
        String expression = text.textFrom(start);
        int flags = text.flags() & RELEVANT_FLAGS;
        return bordersKnown
                ? ExplicitSet.probed(SingleCharacter.of(expression, flags), borders)
                : ProbedSet.of(expression, flags);
    }

    private void readBrackets() {
        if (text.has(Pattern.CASE_INSENSITIVE)) {
            addCases();
        }
        int depth = 0;
        do {
            if (text.atIgnored() || atEmptyIntersection()) {
                throw new UnsupportedExpression("an unusual character class");
            }
            if (text.peek() == '[') {
                openBracket();
                depth++;
            } else if (text.takeIf(']')) {
                depth--;
            } else if (text.takeIf('\\')) {
                readEscape();
            } else {
                addLiteral(text.peek() == PatternText.QUOTED ? text.takeAny() : text.take());
            }
        } while (depth > 0);
    }

    /** Whether the cursor is at an intersection with nothing, which java.util.regex may accept and then fail on. */
    private boolean atEmptyIntersection() {
        int following = text.peek(2);
        return text.peek() == '&' && text.peek(1) == '&' && (following == ']' || following == '&');
    }

    private void openBracket() {
        text.expect('[');
        text.takeIf('^');
        if (text.peek() == ']') {
            throw new UnsupportedExpression("a bracket that closes nothing");
        }
    }

    /** Under UNICODE_CASE any range has relatives all over; otherwise case concerns the letters of ASCII only. */
    private void addCases() {
        bordersKnown = !text.has(Pattern.UNICODE_CASE);
        addRange('A', 'Z');
        addRange('a', 'z');
    }

    private void readEscape() {
        int letter = text.peek();
        switch (letter) {
            case 'p', 'P' -> readProperty();
            case 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'V' -> readPredefined();
            default -> addLiteral(CharacterEscape.read(text));
        }
    }

    private void readPredefined() {
        int letter = Character.toLowerCase(text.take());
        PredefinedSets.named(letter).addBordersTo(borders);
        bordersKnown &= letter == 'h' || letter == 'v' || !text.has(Pattern.UNICODE_CHARACTER_CLASS);
    }

    private void readProperty() {
        text.take();
        int nameStart = text.position();
        if (text.takeIf('{')) {
            while (text.take() != '}') {
                if (text.atIgnored()) {
                    throw new UnsupportedExpression("white space in a property");
                }
            }
        } else if (text.atIgnored()) {
            throw new UnsupportedExpression("white space in a property");
        } else {
            text.take();
        }
        String name = text.textFrom(nameStart);
        boolean ascii = name.startsWith("{")
                && ASCII_PROPERTIES.contains(name.substring(1, name.length() - 1))
                && !text.has(Pattern.UNICODE_CHARACTER_CLASS);
        bordersKnown &= ascii;
        for (int c = 0; ascii && c <= ASCII_LIMIT; c++) {
            borders.add(c);
        }
    }

    private void addLiteral(int c) {
        addRange(c, c);
        if (text.has(Pattern.CASE_INSENSITIVE) && c < ASCII_LIMIT) {
            addRange(Math.max(0, c - CASE_DISTANCE), Math.max(0, c - CASE_DISTANCE));
            addRange(c + CASE_DISTANCE, c + CASE_DISTANCE);
        }
    }

    private void addRange(int first, int last) {
        borders.add(first);
        borders.add(last + 1);
    }
}
