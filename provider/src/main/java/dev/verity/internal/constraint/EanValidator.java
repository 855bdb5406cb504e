package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.CheckDigit;
import dev.verity.internal.checkdigit.Places;

/** Checks {@link dev.verity.constraints.EAN}: text is as many digits as the type asks for, the last of which agrees. */
final class EanValidator extends TextValidator {
    private static final CheckDigit DIGIT = CheckDigit.modulo10(new Places(0, Places.ALL, Places.BEHIND, false), 3, 1);

    private int length;

    @Override
    void initialize(NamedAttributes attributes) {
        length = attributes.constant("type").equals("EAN8") ? 8 : 13;
    }

    @Override
    boolean accepts(CharSequence text) {
        return text.length() == length && DIGIT.isValid(text);
    }
}
