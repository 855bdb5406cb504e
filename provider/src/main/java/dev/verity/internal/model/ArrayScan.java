package dev.verity.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds commas between the elements of a JSON array in UTF-8, by counting brackets outside of texts. What it finds in bytes that
 * are no JSON means nothing. Not thread-safe.
 */
final class ArrayScan {
    private static final byte[] KINDS = new byte[256];
    private static final byte TEXT = 1;
    private static final byte OPEN = 2;
    private static final byte CLOSE = 3;
    private static final byte COMMA = 4;
    private static final byte LINE = 5;
    private static final byte BLANK = 6;

    static {
        KINDS['"'] = TEXT;
        KINDS['['] = OPEN;
        KINDS['{'] = OPEN;
        KINDS[']'] = CLOSE;
        KINDS['}'] = CLOSE;
        KINDS[','] = COMMA;
        KINDS['\n'] = LINE;
        KINDS['\r'] = LINE;
        KINDS[' '] = BLANK;
        KINDS['\t'] = BLANK;
    }

    private final byte[] json;
    private final int size;
    private final List<ArrayRows.Place> pieces = new ArrayList<>();
    private int position;
    private int depth;
    private long rows;
    private long lines;
    private int end;

    /**
     * Begins.
     *
     * @param size how many bytes a piece has at least
     */
    ArrayScan(byte[] json, int size) {
        this.json = json;
        this.size = size;
    }

    /** Where pieces of whole elements begin, or null if this is no array and nothing else. */
    @Nullable
    List<ArrayRows.Place> pieces() {
        skipBlanks();
        if (position == json.length || json[position] != '[') {
            return null;
        }
        depth = 1;
        position++;
        pieces.add(new ArrayRows.Place(0, lines, position));
        while (depth > 0 && position < json.length) {
            next();
        }
        end = position - 1;
        skipBlanks();
        return depth == 0 && json[end] == ']' && position == json.length ? pieces : null;
    }

    /** Where the array's last bracket is. */
    int end() {
        return end;
    }

    private void next() {
        switch (KINDS[json[position++] & 0xFF]) {
            case TEXT -> skipText();
            case OPEN -> depth++;
            case CLOSE -> depth--;
            case COMMA -> comma();
            case LINE -> line();
            default -> {
                // part of a number or word, or no JSON
            }
        }
    }

    private void skipText() {
        byte[] bytes = json;
        int i = position;
        while (i < bytes.length) {
            byte each = bytes[i++];
            if (each == '"') {
                break;
            }
            if (each == '\\') {
                i++;
            }
        }
        position = Math.min(i, bytes.length);
    }

    private void comma() {
        if (depth == 1) {
            rows++;
            if (position - pieces.get(pieces.size() - 1).bytes() >= size) {
                pieces.add(new ArrayRows.Place(rows, lines, position));
            }
        }
    }

    /** A line ends with CR, LF or both. */
    private void line() {
        boolean isFirstOfTwo = json[position - 1] == '\r' && position < json.length && json[position] == '\n';
        lines += isFirstOfTwo ? 0 : 1;
    }

    private void skipBlanks() {
        while (position < json.length && KINDS[json[position] & 0xFF] >= LINE) {
            position++;
            if (KINDS[json[position - 1] & 0xFF] == LINE) {
                line();
            }
        }
    }
}
