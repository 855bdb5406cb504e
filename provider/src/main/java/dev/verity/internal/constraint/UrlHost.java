package dev.verity.internal.constraint;

/**
 * The form of a URL's host: an IPv6 address in brackets, or labels between dots. Labels of which the last is a number are an
 * IPv4 address. A dot may follow the last label.
 */
final class UrlHost {
    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL_LENGTH = 63;
    private static final AsciiSet LABEL = AsciiSet.of(AsciiSet.LETTERS_AND_DIGITS + "-_");

    private UrlHost() {}

    static boolean isWellFormed(CharSequence text, int start, int end) {
        if (start >= end) {
            return false;
        }
        if (text.charAt(start) == '[') {
            return isVersion6(text, start, end);
        }
        int last = text.charAt(end - 1) == '.' ? end - 1 : end;
        return last - start <= MAX_LENGTH && areLabels(text, start, last);
    }

    /** Whether a character beyond ASCII is one that is seen: no space, no control character, no half of a surrogate pair. */
    static boolean isVisible(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return !Character.isISOControl(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static boolean isVersion6(CharSequence text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c != ':' && c != '.' && !AddressLiteral.isHex(c)) {
                return false;
            }
        }
        return text.charAt(end - 1) == ']' && AddressLiteral.isVersion6(text, start + 1, end - 1);
    }

    private static boolean areLabels(CharSequence text, int start, int end) {
        int labelStart = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (!isLabel(text, labelStart, i)) {
                    return false;
                }
                labelStart = i + 1;
            } else if (c < AsciiSet.LIMIT ? !LABEL.contains(c) : !isVisible(text, i)) {
                return false;
            }
        }
        return isLabel(text, labelStart, end) && (!isNumber(text, labelStart, end) || isVersion4(text, start, end));
    }

    private static boolean isLabel(CharSequence text, int start, int end) {
        return end > start
                && end - start <= MAX_LABEL_LENGTH
                && text.charAt(start) != '-'
                && text.charAt(end - 1) != '-';
    }

    private static boolean isNumber(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isVersion4(CharSequence text, int start, int end) {
        return AddressLiteral.isVersion4(text, start, end) && AddressLiteral.areOctets(text, start, end);
    }
}
