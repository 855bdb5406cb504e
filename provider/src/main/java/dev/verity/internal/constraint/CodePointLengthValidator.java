package dev.verity.internal.constraint;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Checks Hibernate Validator's CodePointLength: text, normalized if wanted, has not too few and not too many code points. */
final class CodePointLengthValidator extends TextValidator {
    /** What one code point becomes at most when it is decomposed canonically, and so composed from. */
    private static final int GREATEST_EXPANSION = 4;

    private int min;
    private int max;
    private Normalizer.@Nullable Form form;

    @Override
    void initialize(NamedAttributes attributes) {
        min = attributes.integer("min");
        max = attributes.integer("max");
        SizeValidator.requireBounds(attributes.constraint(), min, max);
        String strategy = attributes.constant("normalizationStrategy");
        form = strategy.equals("NONE") ? null : Normalizer.Form.valueOf(strategy);
    }

    @Override
    boolean accepts(CharSequence text) {
        if (form == null) {
            return CodePointSizeValidator.isValid(text, min, max);
        }
        int least = Character.codePointCount(text, 0, text.length()) / GREATEST_EXPANSION;
        if (least > max) {
            return false; // without normalizing, which takes long where someone wants it to
        }
        if (least >= min && max == Integer.MAX_VALUE) {
            return true;
        }
        return CodePointSizeValidator.isValid(Normalizer.normalize(text, form), min, max);
    }
}
