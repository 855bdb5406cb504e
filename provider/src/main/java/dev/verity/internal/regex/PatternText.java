package dev.verity.internal.regex;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The text of an expression by code points, quotations resolved, with a cursor and the flags in effect there. */
final class PatternText {
    static final int END = -1;
    /** What {@link #peek} answers for a code point that was quoted: it means itself and is never syntax. */
    static final int QUOTED = -2;

    private final int[] codePoints;
    private final boolean[] quoted;
    private final int length;
    private int flags;
    private int position;

    private PatternText(int[] source, int flags) {
        this.flags = flags;
        codePoints = new int[source.length];
        quoted = new boolean[source.length];
        length = (flags & Pattern.LITERAL) != 0 ? quoteAll(source) : resolveQuotations(source);
    }

    static PatternText of(String pattern, int flags) {
        if (pattern.indexOf('\0') >= 0) {
            throw new UnsupportedExpression("a NUL, which ends comments");
        }
        int[] codePoints = new int[pattern.codePointCount(0, pattern.length())];
        for (int i = 0, offset = 0; i < codePoints.length; i++) {
            codePoints[i] = pattern.codePointAt(offset);
            offset += Character.charCount(codePoints[i]);
        }
        return new PatternText(codePoints, flags);
    }

    private int quoteAll(int[] source) {
        System.arraycopy(source, 0, codePoints, 0, source.length);
        Arrays.fill(quoted, true);
        return source.length;
    }

    private int resolveQuotations(int[] source) {
        int size = 0;
        boolean quotation = false;
        for (int i = 0; i < source.length; i++) {
            boolean escape = source[i] == '\\' && i + 1 < source.length;
            if (escape && source[i + 1] == (quotation ? 'E' : 'Q')) {
                quotation = !quotation;
                i++;
            } else {
                quoted[size] = quotation;
                codePoints[size++] = source[i];
                if (escape && !quotation) {
                    codePoints[size++] = source[++i];
                }
            }
        }
        return size;
    }

    int position() {
        return position;
    }

    int flags() {
        return flags;
    }

    void setFlags(int flags) {
        this.flags = flags;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The code point at the cursor, {@link #END} or {@link #QUOTED}. */
    int peek() {
        return peek(0);
    }

    int peek(int offset) {
        int index = position + offset;
        return index >= length ? END : quoted[index] ? QUOTED : codePoints[index];
    }

    /** Takes the code point at the cursor, quoted or not. */
    int takeAny() {
        return codePoints[position++];
    }

    /** Takes the code point at the cursor, which must be there and must not be quoted. */
    int take() {
        int c = peek();
        if (c < 0) {
            throw new UnsupportedExpression("a construct that ends early or continues in a quotation");
        }
        position++;
        return c;
    }

    boolean takeIf(int expected) {
        if (peek() != expected) {
            return false;
        }
        position++;
        return true;
    }

    void expect(int expected) {
        if (take() != expected) {
            throw new UnsupportedExpression("an unusual construct");
        }
    }

    void moveTo(int index) {
        position = index;
    }

    /** Under COMMENTS, passes white space and comments. */
    void skipIgnored() {
        while (atIgnored()) {
            if (take() == '#') {
                while (position < length && !isLineTerminator(codePoints[position])) {
                    position++;
                }
            }
        }
    }

    /** Whether COMMENTS are on and the cursor is at white space or at a comment. */
    boolean atIgnored() {
        int c = peek();
        return has(Pattern.COMMENTS) && (c == '#' || c == ' ' || (c >= '\t' && c <= '\r'));
    }

    private boolean isLineTerminator(int c) {
        return has(Pattern.UNIX_LINES) ? c == '\n' : PredefinedSets.LINE_TERMINATORS.contains(c);
    }

    /** The text from the index to the cursor as an expression without quotations. */
    String textFrom(int start) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < position; i++) {
            if (quoted[i]) {
                text.append("\\x{").append(Integer.toHexString(codePoints[i])).append('}');
            } else {
                text.appendCodePoint(codePoints[i]);
            }
        }
        return text.toString();
    }
}
