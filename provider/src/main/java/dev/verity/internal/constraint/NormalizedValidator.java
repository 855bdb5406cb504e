package dev.verity.internal.constraint;

import java.text.Normalizer;

/**
 * Checks {@link dev.verity.constraints.Normalized}: text is in a Unicode normalization form.
 *
 * <p>{@link Normalizer} takes quadratic time for many marks on one letter that are out of order. No normalized text has such,
 * so that long text is searched for them before.
 */
final class NormalizedValidator extends TextValidator {
    private static final int LONG = 1000;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private Normalizer.Form form = Normalizer.Form.NFC;

    @Override
    void initialize(NamedAttributes attributes) {
        form = attributes.get("form", Normalizer.Form.class);
    }

    @Override
    boolean accepts(CharSequence text) {
        return (text.length() < LONG || areMarksInOrder(text)) && Normalizer.isNormalized(text, form);
    }

    private boolean areMarksInOrder(CharSequence text) {
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int mark = Character.codePointAt(text, i);
            if (mark != before && isMark(mark) && isMark(before) && !areInOrder(before, mark)) {
                return false;
            }
            before = mark;
        }
        return true;
    }

    private static boolean isMark(int codePoint) {
        return (MARKS >>> Character.getType(codePoint) & 1) != 0;
    }

    /** Every part of a normalized text is normalized. */
    private boolean areInOrder(int one, int other) {
        return Normalizer.isNormalized(Character.toString(one) + Character.toString(other), form);
    }
}
