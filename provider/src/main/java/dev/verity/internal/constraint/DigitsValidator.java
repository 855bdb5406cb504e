package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Digits}: a number, or text that reads as one, has not too many digits before and after its point.
 *
 * <p>The digits of BigDecimal and of text count as written, zeros at the end of the fraction included; those of a float
 * or double are the digits of its shortest decimal form.
 */
public final class DigitsValidator implements ConstraintValidator<Digits, Object> {
    private int integer;
    private int fraction;

    @Override
    public void initialize(Digits constraint) {
        integer = notNegative("integer", constraint.integer());
        fraction = notNegative("fraction", constraint.fraction());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || isValid(value, integer, fraction);
    }

    /**
     * Whether a number, or text that reads as one, has not too many digits.
     *
     * @throws jakarta.validation.UnexpectedTypeException if the value is neither a number nor text
     */
    public static boolean isValid(Object value, int integer, int fraction) {
        if (value instanceof Number number) {
            return isValid(number, integer, fraction);
        }
        if (value instanceof CharSequence text) {
            return isValid(text, integer, fraction);
        }
        BigDecimal amount = MonetaryAmounts.numberOf(value);
        if (amount == null) {
            throw UnsupportedValue.of(Digits.class, value);
        }
        return isValid(amount, integer, fraction);
    }

    public int integer() {
        return integer;
    }

    public int fraction() {
        return fraction;
    }

    public static boolean isValid(long value, int integer) {
        return DigitCount.of(value) <= integer;
    }

    public static boolean isValid(BigInteger value, int integer) {
        return DigitCount.isAtMost(value, integer);
    }

    public static boolean isValid(BigDecimal value, int integer, int fraction) {
        return (long) value.precision() - value.scale() <= integer && value.scale() <= fraction;
    }

    public static boolean isValid(double value, int integer, int fraction) {
        if (DigitCount.isExactLong(value)) {
            return isValid((long) value, integer);
        }
        return Double.isFinite(value) && isValid(stripped(Double.toString(value)), integer, fraction);
    }

    public static boolean isValid(float value, int integer, int fraction) {
        if (DigitCount.isExactLong(value)) {
            return isValid((long) value, integer);
        }
        return Float.isFinite(value) && isValid(stripped(Float.toString(value)), integer, fraction);
    }

    public static boolean isValid(CharSequence value, int integer, int fraction) {
        int end = DecimalText.mantissaEnd(value);
        long scale = DecimalText.scale(value, end);
        if (scale == DecimalText.MALFORMED) {
            return false;
        }
        int first = DecimalText.firstSignificant(value, end);
        int precision = first == end ? 1 : DecimalText.digitCount(value, first, end);
        return precision - scale <= integer && scale <= fraction;
    }

    private static boolean isValid(Number value, int integer, int fraction) {
        if (NumericBound.isLong(value)) {
            return isValid(value.longValue(), integer);
        }
        if (value instanceof BigDecimal decimal) {
            return isValid(decimal, integer, fraction);
        }
        if (value instanceof BigInteger bigInteger) {
            return isValid(bigInteger, integer);
        }
        return value instanceof Float
                ? isValid(value.floatValue(), integer, fraction)
                : isValid(value.doubleValue(), integer, fraction);
    }

    private static BigDecimal stripped(String number) {
        return new BigDecimal(number).stripTrailingZeros();
    }

    private static int notNegative(String attribute, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("@Digits: " + attribute + " is " + value
                    + ", but must not be negative. Use 0 to allow no digit in that part.");
        }
        return value;
    }
}
