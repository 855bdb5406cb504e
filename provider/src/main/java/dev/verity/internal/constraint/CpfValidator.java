package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.BrazilianNumbers;

/** Checks {@link dev.verity.constraints.br.CPF}. */
final class CpfValidator extends TextValidator {
    @Override
    boolean accepts(CharSequence text) {
        return BrazilianNumbers.isCpf(text);
    }
}
