package dev.verity.internal.constraint;

import dev.verity.internal.regex.LinearPattern;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Email;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link Email}: text is empty or a well-formed e-mail address, and matches the regular expression, if any. */
public final class EmailValidator implements ConstraintValidator<Email, Object> {
    private static final String ANYTHING = ".*";

    private @Nullable RegularExpression expression;

    @Override
    public void initialize(Email constraint) {
        boolean unrestricted = ANYTHING.equals(constraint.regexp()) && constraint.flags().length == 0;
        expression =
                unrestricted ? null : RegularExpression.compile(Email.class, constraint.regexp(), constraint.flags());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return isValid(text) && (expression == null || expression.matches(text));
        }
        throw UnsupportedValue.of(Email.class, value);
    }

    /** The additional regular expression, or null where the constraint has none. */
    public @Nullable Pattern pattern() {
        return expression == null ? null : expression.pattern();
    }

    /** The additional regular expression for matching in linear time, or null where {@link #pattern} is to be used. */
    public @Nullable LinearPattern linearPattern() {
        return expression == null ? null : expression.linear();
    }

    /** Whether the text is empty or a well-formed address; linear in the text and bounded. */
    public static boolean isValid(CharSequence value) {
        return value.length() == 0 || EmailAddress.isWellFormed(value);
    }

    /** As {@link #isValid(CharSequence)}, and the text as a whole matches the pattern, if there is one. */
    public static boolean isValid(CharSequence value, @Nullable Pattern pattern) {
        return isValid(value) && (pattern == null || RegularExpression.matches(Email.class, pattern, value));
    }
}
