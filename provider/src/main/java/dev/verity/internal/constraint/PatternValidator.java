package dev.verity.internal.constraint;

import dev.verity.internal.regex.LinearPattern;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link Pattern}: text as a whole matches a regular expression. */
public final class PatternValidator implements ConstraintValidator<Pattern, Object> {
    private @Nullable RegularExpression expression;

    @Override
    public void initialize(Pattern constraint) {
        expression = RegularExpression.compile(Pattern.class, constraint.regexp(), constraint.flags());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return expression().matches(text);
        }
        throw UnsupportedValue.of(Pattern.class, value);
    }

    /** The compiled regular expression, flags included. */
    public java.util.regex.Pattern pattern() {
        return expression().pattern();
    }

    /** The regular expression for matching in linear time, or null where {@link #pattern} is to be used. */
    public @Nullable LinearPattern linearPattern() {
        return expression().linear();
    }

    private RegularExpression expression() {
        return Objects.requireNonNull(expression, "initialize was not called");
    }

    /**
     * Whether the text as a whole matches, as java.util.regex finds out.
     *
     * @throws jakarta.validation.ValidationException if matching exhausts the thread's stack
     */
    public static boolean isValid(CharSequence value, java.util.regex.Pattern pattern) {
        return RegularExpression.matches(Pattern.class, pattern, value);
    }
}
