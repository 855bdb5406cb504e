package dev.verity.internal.codec;

import dev.verity.internal.shape.ModelField;
import java.util.List;
import java.util.function.Predicate;

/** Sets of fields of one model: the bit of a field is that of its index. */
public final class Bits {
    private Bits() {}

    /** The number of longs for a number of fields. */
    public static int words(int fields) {
        return (fields + 63) >>> 6;
    }

    static long[] none(int fields) {
        return new long[words(fields)];
    }

    static long[] of(List<ModelField> fields, Predicate<ModelField> chosen) {
        long[] bits = none(fields.size());
        for (ModelField field : fields) {
            if (chosen.test(field)) {
                set(bits, field.index());
            }
        }
        return bits;
    }

    static boolean has(long[] bits, int field) {
        return (bits[field >>> 6] & (1L << field)) != 0;
    }

    static void set(long[] bits, int field) {
        bits[field >>> 6] |= 1L << field;
    }

    /** True when all of the first are among the second. */
    static boolean isSubset(long[] some, long[] all) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & ~all[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
