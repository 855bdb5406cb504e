package dev.verity.internal.constraint;

import dev.verity.constraints.MultipleOf;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Checks {@link MultipleOf}: a number, or text that reads as one, is a multiple of a decimal number. */
public final class MultipleOfValidator implements ConstraintValidator<MultipleOf, Object> {
    private DecimalDivisor divisor = DecimalDivisor.of(BigDecimal.ONE);

    @Override
    public void initialize(MultipleOf constraint) {
        BigDecimal value = NumericBound.decimal(MultipleOf.class, constraint.value());
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("@MultipleOf: value is \"" + constraint.value()
                    + "\", but must be more than 0. Leave the sign out: a number and its negative have the same"
                    + " multiples, and 0 has none but itself.");
        }
        divisor = DecimalDivisor.of(value);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof Number number) {
            return isMultiple(number);
        }
        if (value instanceof CharSequence text) {
            return divisor.divides(text);
        }
        throw UnsupportedValue.of(MultipleOf.class, value);
    }

    /** The integer that all valid integers are multiples of; 0 if it is beyond long. */
    public long whole() {
        return divisor.whole();
    }

    private boolean isMultiple(Number value) {
        if (NumericBound.isLong(value)) {
            return divisor.divides(value.longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return divisor.divides(decimal);
        }
        if (value instanceof BigInteger integer) {
            return divisor.divides(integer);
        }
        return value instanceof Float ? divisor.divides(value.floatValue()) : divisor.divides(value.doubleValue());
    }
}
