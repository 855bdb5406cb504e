package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.PolishNumbers;

/** Checks {@link dev.verity.constraints.pl.NIP}. */
final class NipValidator extends TextValidator {
    @Override
    boolean accepts(CharSequence text) {
        return PolishNumbers.isNip(text);
    }
}
