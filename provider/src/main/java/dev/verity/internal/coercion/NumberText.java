package dev.verity.internal.coercion;

/** The grammar of numbers in text: sign, digits, fraction, exponent, and blanks around them. */
final class NumberText {

    /** The most digits that a number of unlimited size may have: conversions take quadratic time. */
    static final int MAX_DIGITS = 4300;

    private NumberText() {}

    /** The index of the first character that is no blank. */
    static int start(String text) {
        int index = 0;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The index after the last character that is no blank. */
    static int end(String text) {
        int index = text.length();
        while (index > 0 && isBlank(text.charAt(index - 1))) {
            index--;
        }
        return index;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    static int afterSign(String text, int from, int end) {
        return from < end && (text.charAt(from) == '+' || text.charAt(from) == '-') ? from + 1 : from;
    }

    static int afterDigits(String text, int from, int end) {
        int index = from;
        while (index < end && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index;
    }

    /** Whether a text without blanks is a decimal number, perhaps with a fraction and an exponent. */
    static boolean isDecimal(String text) {
        int end = text.length();
        int first = afterSign(text, 0, end);
        int integer = afterDigits(text, first, end);
        boolean point = integer < end && text.charAt(integer) == '.';
        int mantissa = point ? afterDigits(text, integer + 1, end) : integer;
        int digits = mantissa - first - (point ? 1 : 0);
        return digits > 0 && (mantissa == end || isExponent(text, mantissa, end));
    }

    private static boolean isExponent(String text, int from, int end) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int first = afterSign(text, from + 1, end);
        return first < end && afterDigits(text, first, end) == end;
    }

    /** Whether a text without blanks names one of the floating-point values that are no numbers. */
    static boolean isNotFinite(String text) {
        int first = afterSign(text, 0, text.length());
        int length = text.length() - first;
        return length == 3 && (is(text, first, "nan") || is(text, first, "inf"))
                || length == 8 && is(text, first, "infinity");
    }

    private static boolean is(String text, int from, String word) {
        return text.regionMatches(true, from, word, 0, word.length());
    }

    static String trim(String text) {
        int start = start(text);
        return start == text.length() ? "" : text.substring(start, end(text));
    }
}
