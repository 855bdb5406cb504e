package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.CheckDigit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.LuhnCheck}: a check digit agrees by the algorithm of Luhn. */
final class LuhnCheckValidator extends TextValidator {
    private @Nullable CheckDigit digit;

    @Override
    void initialize(NamedAttributes attributes) {
        digit = CheckDigit.luhn(CheckDigitPlaces.of(attributes));
    }

    @Override
    boolean accepts(CharSequence text) {
        return Objects.requireNonNull(digit).isValid(text);
    }
}
