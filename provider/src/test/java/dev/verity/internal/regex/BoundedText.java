package dev.verity.internal.regex;

/** A text that may be read so often only: for matching that backtracks exponentially. */
final class BoundedText implements CharSequence {
    private static final int MAX_READS = 200_000;

    private final String text;
    private int reads;

    /** Says that the text was read too often. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    BoundedText(String text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads > MAX_READS) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
