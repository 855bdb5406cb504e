package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.KoreanNumbers;

/** Checks {@link dev.verity.constraints.kor.KorRRN}. */
final class KorRrnValidator extends TextValidator {
    private boolean checked;

    @Override
    void initialize(NamedAttributes attributes) {
        checked = attributes.constant("validateCheckDigit").equals("ALWAYS");
    }

    @Override
    boolean accepts(CharSequence text) {
        return KoreanNumbers.isRrn(text, checked);
    }
}
