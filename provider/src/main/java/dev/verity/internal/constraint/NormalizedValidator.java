package dev.verity.internal.constraint;

import java.text.Normalizer;

/** Checks {@link dev.verity.constraints.Normalized}: text is in a Unicode normalization form. */
final class NormalizedValidator extends TextValidator {
    private Normalizer.Form form = Normalizer.Form.NFC;

    @Override
    void initialize(NamedAttributes attributes) {
        form = attributes.get("form", Normalizer.Form.class);
    }

    @Override
    boolean accepts(CharSequence text) {
        return Normalizer.isNormalized(text, form);
    }
}
