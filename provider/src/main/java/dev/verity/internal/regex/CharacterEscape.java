package dev.verity.internal.regex;

import java.util.regex.Pattern;

/** Reads the escapes that stand for one code point. */
final class CharacterEscape {
    private CharacterEscape() {}

    /** Takes what follows the backslash. */
    static int read(PatternText text) {
        int c = text.take();
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'a' -> 0x07;
            case 'e' -> 0x1b;
            case '0' -> octal(text);
            case 'x' -> text.takeIf('{') ? braced(text) : hexadecimal(text, 2);
            case 'u' -> utf16(text);
            case 'c' -> control(text);
            default -> itself(c);
        };
    }

    private static int itself(int c) {
        if (c < 0x80 && Character.isLetterOrDigit(c)) {
            throw new UnsupportedExpression("an escape for something else than a character");
        }
        return c;
    }

    private static int octal(PatternText text) {
        if (text.has(Pattern.COMMENTS)) {
            throw new UnsupportedExpression("an octal escape that may continue after white space");
        }
        int value = octalDigit(text.take());
        int maxDigits = value <= 3 ? 3 : 2;
        for (int digits = 1; digits < maxDigits && text.peek() >= '0' && text.peek() <= '7'; digits++) {
            value = value * 8 + octalDigit(text.take());
        }
        return value;
    }

    private static int octalDigit(int c) {
        if (c < '0' || c > '7') {
            throw new UnsupportedExpression("an unusual octal escape");
        }
        return c - '0';
    }

    private static int hexadecimal(PatternText text, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 16 + hexadecimalDigit(text.take());
        }
        return value;
    }

    private static int braced(PatternText text) {
        int value = hexadecimal(text, 1);
        while (!text.takeIf('}')) {
            value = value * 16 + hexadecimalDigit(text.take());
            if (value > Character.MAX_CODE_POINT) {
                throw new UnsupportedExpression("no code point");
            }
        }
        return value;
    }

    private static int hexadecimalDigit(int c) {
        int digit = c < 0x80 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw new UnsupportedExpression("an unusual hexadecimal escape");
        }
        return digit;
    }

    /** A UTF-16 unit, or two that are escaped one after the other and form a pair. */
    private static int utf16(PatternText text) {
        int unit = hexadecimal(text, 4);
        if (!Character.isHighSurrogate((char) unit)) {
            return unit;
        }
        if (text.has(Pattern.COMMENTS)) {
            throw new UnsupportedExpression("a surrogate that may continue after white space");
        }
        int start = text.position();
        if (text.takeIf('\\') && text.takeIf('u')) {
            int second = hexadecimal(text, 4);
            if (Character.isLowSurrogate((char) second)) {
                return Character.toCodePoint((char) unit, (char) second);
            }
        }
        text.moveTo(start);
        return unit;
    }

    private static int control(PatternText text) {
        if (text.atIgnored()) {
            throw new UnsupportedExpression("a control escape of white space");
        }
        return text.take() ^ 64;
    }
}
