package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.PolishNumbers;

/** Checks {@link dev.verity.constraints.pl.REGON}. */
final class RegonValidator extends TextValidator {
    @Override
    boolean accepts(CharSequence text) {
        return PolishNumbers.isRegon(text);
    }
}
