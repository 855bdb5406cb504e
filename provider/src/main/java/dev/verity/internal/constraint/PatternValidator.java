package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link Pattern}: text as a whole matches a regular expression. */
public final class PatternValidator implements ConstraintValidator<Pattern, Object> {
    private java.util.regex.@Nullable Pattern pattern;

    @Override
    public void initialize(Pattern constraint) {
        pattern = RegularExpression.compile(Pattern.class, constraint.regexp(), constraint.flags());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return isValid(text, pattern());
        }
        throw UnsupportedValue.of(Pattern.class, value);
    }

    /** The compiled regular expression, flags included. */
    public java.util.regex.Pattern pattern() {
        return Objects.requireNonNull(pattern, "initialize was not called");
    }

    /**
     * Whether the text as a whole matches.
     *
     * @throws jakarta.validation.ValidationException if matching exhausts the thread's stack
     */
    public static boolean isValid(CharSequence value, java.util.regex.Pattern pattern) {
        return RegularExpression.matches(Pattern.class, pattern, value);
    }
}
