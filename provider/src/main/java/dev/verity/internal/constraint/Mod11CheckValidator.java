package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.CheckDigit;
import dev.verity.internal.checkdigit.Modulo11;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.Mod11Check}: a check digit agrees modulo 11. */
final class Mod11CheckValidator extends TextValidator {
    private @Nullable CheckDigit digit;

    @Override
    void initialize(NamedAttributes attributes) {
        digit = new Modulo11(
                CheckDigitPlaces.of(attributes),
                attributes.constant("processingDirection").equals("LEFT_TO_RIGHT"),
                attributes.notNegative("threshold", "Leave it out for factors that rise throughout."),
                letterOrDigit(attributes, "treatCheck10As"),
                letterOrDigit(attributes, "treatCheck11As"));
    }

    @Override
    boolean accepts(CharSequence text) {
        return Objects.requireNonNull(digit).isValid(text);
    }

    private static char letterOrDigit(NamedAttributes attributes, String name) {
        char value = attributes.character(name);
        if (!Character.isLetterOrDigit(value)) {
            throw attributes.invalid(name + " is '" + value + "', but must be a letter or a digit.");
        }
        return value;
    }
}
