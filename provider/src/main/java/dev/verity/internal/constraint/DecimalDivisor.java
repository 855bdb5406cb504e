package dev.verity.internal.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A decimal number more than 0 that tells its multiples exactly, in time linear in what is read and as a rule without
 * allocation. Immutable.
 *
 * <p>It is {@code unit / 10^scale}, the unit without a factor of 10. So {@code a / 10^t} is a multiple if the unit divides
 * {@code a * 10^(scale - t)}; where the exponent is negative, {@code a} must first be divisible by so many tens. More tens than
 * the unit has bits add no factor that it could have, so that exponents of any size cost little.
 */
final class DecimalDivisor {
    /** The greatest unit whose remainders still have room for another digit in a long. */
    private static final long GREATEST_SMALL_UNIT = (Long.MAX_VALUE - 9) / 10;

    private static final int DIGITS_OF_LONG = 19;

    private final BigInteger unit;
    private final int scale;

    /** The unit, or 0 if it is not small. */
    private final long smallUnit;

    private final long whole;

    private DecimalDivisor(BigInteger unit, int scale) {
        this.unit = unit;
        this.scale = scale;
        this.smallUnit = unit.bitLength() < Long.SIZE && unit.longValue() <= GREATEST_SMALL_UNIT ? unit.longValue() : 0;
        this.whole = whole(unit, scale);
    }

    static DecimalDivisor of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return new DecimalDivisor(stripped.unscaledValue(), stripped.scale());
    }

    /** The least multiple that is an integer, of which all others that are integers are multiples; 0 if it is beyond long. */
    long whole() {
        return whole;
    }

    boolean divides(long number) {
        return whole != 0 ? number % whole == 0 : divides(number, scale);
    }

    boolean divides(BigInteger number) {
        return number.bitLength() < Long.SIZE ? divides(number.longValue()) : divides(number, scale);
    }

    boolean divides(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        long shift = (long) scale - number.scale();
        return digits.bitLength() < Long.SIZE ? divides(digits.longValue(), shift) : divides(digits, shift);
    }

    /** By the number's shortest decimal form; false for NaN and infinities. */
    boolean divides(double number) {
        if (DigitCount.isExactLong(number)) {
            return divides((long) number);
        }
        return Double.isFinite(number) && divides(Double.toString(number));
    }

    /** As {@link #divides(double)}. */
    boolean divides(float number) {
        if (DigitCount.isExactLong(number)) {
            return divides((long) number);
        }
        return Float.isFinite(number) && divides(Float.toString(number));
    }

    /** False for text that {@link BigDecimal#BigDecimal(String)} refuses. */
    boolean divides(CharSequence text) {
        int end = DecimalText.mantissaEnd(text);
        long textScale = DecimalText.scale(text, end);
        if (textScale == DecimalText.MALFORMED) {
            return false;
        }
        int first = DecimalText.firstSignificant(text, end);
        if (first == end) {
            return true;
        }
        int last = DecimalText.afterSignificant(text, end);
        long shift = scale - textScale + DecimalText.digitCount(text, last, end);
        if (shift < 0) {
            return false;
        }
        return smallUnit != 0
                ? divides(smallRemainder(text, first, last), shift)
                : divides(remainder(text, first, last), shift);
    }

    private boolean divides(long digits, long shift) {
        long tens = shift;
        long remainder = digits;
        for (; tens < 0 && remainder != 0; tens++) {
            if (remainder % 10 != 0) {
                return false;
            }
            remainder /= 10;
        }
        if (smallUnit == 0) {
            return divides(BigInteger.valueOf(remainder), tens);
        }
        remainder %= smallUnit;
        for (long ten = Math.min(tens, Long.SIZE); ten > 0 && remainder != 0; ten--) {
            remainder = remainder * 10 % smallUnit;
        }
        return remainder == 0;
    }

    private boolean divides(BigInteger digits, long shift) {
        if (digits.signum() == 0) {
            return true;
        }
        if (shift >= 0) {
            BigInteger tens = BigInteger.TEN.pow((int) Math.min(shift, unit.bitLength()));
            return digits.mod(unit).multiply(tens).mod(unit).signum() == 0;
        }
        boolean fewerDigits = -shift * 3 > digits.bitLength();
        return !fewerDigits
                && digits.mod(unit.multiply(BigInteger.TEN.pow((int) -shift))).signum() == 0;
    }

    private long smallRemainder(CharSequence text, int start, int end) {
        long remainder = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '.') {
                remainder = (remainder * 10 + DecimalText.digit(text.charAt(i))) % smallUnit;
            }
        }
        return remainder;
    }

    private BigInteger remainder(CharSequence text, int start, int end) {
        BigInteger remainder = BigInteger.ZERO;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '.') {
                BigInteger digit = BigInteger.valueOf(DecimalText.digit(text.charAt(i)));
                remainder = remainder.multiply(BigInteger.TEN).add(digit).mod(unit);
            }
        }
        return remainder;
    }

    private static long whole(BigInteger unit, int scale) {
        if (scale < -DIGITS_OF_LONG) {
            return 0;
        }
        BigInteger whole = scale < 0
                ? unit.multiply(BigInteger.TEN.pow(-scale))
                : unit.divide(unit.gcd(BigInteger.TEN.pow(Math.min(scale, unit.bitLength()))));
        return whole.bitLength() < Long.SIZE ? whole.longValue() : 0;
    }
}
