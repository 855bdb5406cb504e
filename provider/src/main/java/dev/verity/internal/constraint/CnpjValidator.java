package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.BrazilianNumbers;

/** Checks {@link dev.verity.constraints.br.CNPJ}. */
final class CnpjValidator extends TextValidator {
    private boolean alphanumeric;

    @Override
    void initialize(NamedAttributes attributes) {
        alphanumeric = attributes.constant("format").equals("ALPHANUMERIC");
    }

    @Override
    boolean accepts(CharSequence text) {
        return BrazilianNumbers.isCnpj(text, alphanumeric);
    }
}
