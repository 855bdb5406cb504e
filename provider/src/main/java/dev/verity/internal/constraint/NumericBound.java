package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A number that values are compared with exactly, whatever their type, and as a rule without allocation. Immutable.
 *
 * <p>What a comparison needs is computed once: the greatest long that is not above the bound, the double nearest to it,
 * and its decimal digits. A double is compared with the nearest double; only where the two are equal does it matter on
 * which side of the bound that double lies, which is known too. The digits are computed when text is compared first.
 */
public final class NumericBound {
    /** The result of comparing NaN, or text that is not a number. */
    public static final int INCOMPARABLE = Integer.MIN_VALUE;

    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);

    /** The bound 0. Positive and negative zero are equal to it. */
    public static final NumericBound ZERO = of(0);

    private final BigDecimal value;
    private final int signBeyondLong;
    private final long floor;
    private final int floorComparison;
    private final double nearest;
    private final int nearestComparison;
    /** Of the value, for text; made when first needed. */
    private @Nullable DecimalDigits digits;

    private NumericBound(long value) {
        this.value = BigDecimal.valueOf(value);
        this.signBeyondLong = 0;
        this.floor = value;
        this.floorComparison = 0;
        this.nearest = (double) value;
        this.nearestComparison = (int) value == value ? 0 : new BigDecimal(nearest).compareTo(this.value);
    }

    private NumericBound(BigDecimal value, double nearest, int nearestComparison) {
        this.value = value;
        this.signBeyondLong = signBeyondLong(value);
        this.floor = signBeyondLong == 0 ? floor(value) : 0;
        this.floorComparison = BigDecimal.valueOf(floor).compareTo(value);
        this.nearest = nearest;
        this.nearestComparison = nearestComparison;
    }

    /** A bound that doubles are compared with by their exact value. */
    public static NumericBound of(long value) {
        return new NumericBound(value);
    }

    /** A bound that doubles are compared with by their shortest decimal form, so that 0.1 equals the bound "0.1". */
    public static NumericBound of(BigDecimal value) {
        double nearest = value.doubleValue();
        int comparison = Double.isInfinite(nearest)
                ? value.signum()
                : BigDecimal.valueOf(nearest).compareTo(value);
        return new NumericBound(value, nearest, comparison);
    }

    static NumericBound parse(Class<? extends Annotation> constraint, String value) {
        return of(decimal(constraint, value));
    }

    /** @throws IllegalArgumentException if the constraint's value is not a number */
    static BigDecimal decimal(Class<? extends Annotation> constraint, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "@" + constraint.getSimpleName() + ": value is \"" + value
                            + "\", which is not a number. Write it as java.math.BigDecimal reads it, as in \"12.50\".",
                    notANumber);
        }
    }

    public BigDecimal value() {
        return value;
    }

    /** Negative, zero or positive as the value is less than, equal to or greater than the bound. */
    public int compare(long number) {
        if (signBeyondLong != 0) {
            return -signBeyondLong;
        }
        return number == floor ? floorComparison : number > floor ? 1 : -1;
    }

    /** As {@link #compare(long)}; {@link #INCOMPARABLE} for NaN. */
    public int compare(double number) {
        if (number > nearest) {
            return 1;
        }
        if (number < nearest) {
            return -1;
        }
        return number == nearest ? nearestComparison : INCOMPARABLE;
    }

    /** As {@link #compare(long)}. */
    public int compare(BigDecimal number) {
        return number.compareTo(value);
    }

    /** As {@link #compare(long)}. */
    public int compare(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return compare(number.longValue());
        }
        return signBeyondLong == 0 ? number.signum() : new BigDecimal(number).compareTo(value);
    }

    /** As {@link #compare(long)}; {@link #INCOMPARABLE} for text that {@link BigDecimal#BigDecimal(String)} refuses. */
    public int compare(CharSequence text) {
        DecimalDigits known = digits;
        if (known == null) {
            known = DecimalDigits.of(value);
            digits = known;
        }
        return known.compare(text);
    }

    /** As {@link #compare(long)}, by the run-time type of the value. */
    public int compare(Object number) {
        if (isLong(number)) {
            return compare(((Number) number).longValue());
        }
        if (number instanceof BigDecimal decimal) {
            return compare(decimal);
        }
        if (number instanceof CharSequence text) {
            return compare(text);
        }
        if (number instanceof BigInteger integer) {
            return compare(integer);
        }
        if (number instanceof Number other) {
            return compare(other.doubleValue());
        }
        BigDecimal amount = MonetaryAmounts.numberOf(number);
        if (amount == null) {
            throw UnsupportedValue.of("A numeric constraint", number);
        }
        return compare(amount);
    }

    /** Whether all values of the number's class are longs. */
    static boolean isLong(Object number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof AtomicLong
                || number instanceof AtomicInteger
                || number instanceof LongAdder
                || number instanceof LongAccumulator;
    }

    private static int signBeyondLong(BigDecimal value) {
        if (value.compareTo(GREATEST_LONG) > 0) {
            return 1;
        }
        return value.compareTo(LEAST_LONG) < 0 ? -1 : 0;
    }

    private static long floor(BigDecimal value) {
        boolean fractionOnly = (long) value.precision() - value.scale() <= 0;
        if (fractionOnly) {
            return value.signum() < 0 ? -1 : 0;
        }
        return value.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
