package dev.verity.internal.regex;

/** Reads code points as java.util.regex does: a pair is one, an unpaired surrogate is itself. */
final class CodePoints {
    private CodePoints() {}

    static int at(CharSequence text, int index, int length) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c) && index + 1 < length) {
            char low = text.charAt(index + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(c, low);
            }
        }
        return c;
    }
}
