package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.PolishNumbers;

/** Checks {@link dev.verity.constraints.pl.PESEL}. */
final class PeselValidator extends TextValidator {
    @Override
    boolean accepts(CharSequence text) {
        return PolishNumbers.isPesel(text);
    }
}
