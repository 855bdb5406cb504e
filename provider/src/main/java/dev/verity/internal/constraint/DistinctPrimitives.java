package dev.verity.internal.constraint;

import java.util.SplittableRandom;

/**
 * Tells whether the elements of an array of primitives are distinct, without boxing: in an open hash table of longs.
 *
 * <p>Its hash depends on a number that is drawn once per JVM, so that nobody can prepare elements that collide.
 */
final class DistinctPrimitives {
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;
    private static final int GREATEST_TABLE = 1 << 30;

    private final long[] table;
    private final int shift;
    private boolean zero;

    private DistinctPrimitives(int length) {
        if (length >= GREATEST_TABLE) {
            throw new IllegalArgumentException("@UniqueItems: an array of " + length
                    + " primitives is too long to be checked, which those of less than " + GREATEST_TABLE + " can be.");
        }
        int bits = Math.min(
                Integer.SIZE - Integer.numberOfLeadingZeros(length) + 1, Integer.numberOfTrailingZeros(GREATEST_TABLE));
        this.table = new long[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    static boolean in(Object array, int length) {
        if (length <= DistinctItems.FEW) {
            return areFew(array, length);
        }
        if (length > valuesOf(array)) {
            return false;
        }
        DistinctPrimitives met = new DistinctPrimitives(length);
        for (int i = 0; i < length; i++) {
            if (!met.add(element(array, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areFew(Object array, int length) {
        for (int i = 1; i < length; i++) {
            for (int j = 0; j < i; j++) {
                if (element(array, i) == element(array, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean add(long element) {
        if (element == 0) {
            boolean first = !zero;
            zero = true;
            return first;
        }
        int place = (int) (mixed(element) >>> shift);
        while (table[place] != 0) {
            if (table[place] == element) {
                return false;
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = element;
        return true;
    }

    private static long mixed(long element) {
        long product = element * MULTIPLIER;
        return (product ^ (product >>> 32)) * MULTIPLIER;
    }

    /** How many values an element can have; for large types, as many as an array can have. */
    private static int valuesOf(Object array) {
        if (array instanceof boolean[]) {
            return 2;
        }
        if (array instanceof byte[]) {
            return 1 << Byte.SIZE;
        }
        return array instanceof short[] || array instanceof char[] ? 1 << Short.SIZE : Integer.MAX_VALUE;
    }

    /** A long that equals that of another element if and only if the elements are equal once boxed. */
    private static long element(Object array, int index) {
        if (array instanceof int[] ints) {
            return ints[index];
        }
        if (array instanceof long[] longs) {
            return longs[index];
        }
        if (array instanceof double[] doubles) {
            return Double.doubleToLongBits(doubles[index]);
        }
        if (array instanceof float[] floats) {
            return Float.floatToIntBits(floats[index]);
        }
        if (array instanceof byte[] bytes) {
            return bytes[index];
        }
        if (array instanceof short[] shorts) {
            return shorts[index];
        }
        if (array instanceof char[] chars) {
            return chars[index];
        }
        return ((boolean[]) array)[index] ? 1 : 0;
    }
}
