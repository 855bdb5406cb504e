package dev.verity.internal.constraint;

import dev.verity.constraints.CodePointSize;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CodePointSize}: text has not too few and not too many code points. */
public final class CodePointSizeValidator implements ConstraintValidator<CodePointSize, Object> {
    private int min;
    private int max;

    @Override
    public void initialize(CodePointSize constraint) {
        min = constraint.min();
        max = constraint.max();
        SizeValidator.requireBounds(CodePointSize.class, min, max);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return isValid(text, min, max);
        }
        throw UnsupportedValue.of(CodePointSize.class, value);
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    /** Counts only if the length alone does not tell: a code point has one or two UTF-16 units. */
    public static boolean isValid(CharSequence value, int min, int max) {
        int most = value.length();
        int least = most - most / 2;
        if (most < min || least > max) {
            return false;
        }
        return (least >= min && most <= max)
                || SizeValidator.isSizeBetween(Character.codePointCount(value, 0, most), min, max);
    }
}
