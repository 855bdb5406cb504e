package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.CheckDigit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.Mod10Check}: a check digit agrees modulo 10. */
final class Mod10CheckValidator extends TextValidator {
    private @Nullable CheckDigit digit;

    @Override
    void initialize(NamedAttributes attributes) {
        digit = CheckDigit.modulo10(
                CheckDigitPlaces.of(attributes),
                attributes.notNegative("multiplier", "Use 3, the default, as goods have it."),
                attributes.notNegative("weight", "Use 1, the default, as goods have it."));
    }

    @Override
    boolean accepts(CharSequence text) {
        return Objects.requireNonNull(digit).isValid(text);
    }
}
