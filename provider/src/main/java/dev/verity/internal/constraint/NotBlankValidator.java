package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotBlank}: text is there and has a character that is not whitespace. */
public final class NotBlankValidator implements ConstraintValidator<NotBlank, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || value instanceof CharSequence) {
            return isValid((CharSequence) value);
        }
        throw UnsupportedValue.of(NotBlank.class, value);
    }

    /** Whether a character is not {@link Character#isWhitespace(char) whitespace}, which none beyond the BMP is. */
    public static boolean isValid(@Nullable CharSequence value) {
        if (value == null) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isWhitespace(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
