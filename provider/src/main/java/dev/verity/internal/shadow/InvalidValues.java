package dev.verity.internal.shadow;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Tells whether two providers found the same invalid value. */
final class InvalidValues {
    private InvalidValues() {}

    /**
     * Values of the JDK that are boxed or computed anew at each read are compared by what they are. Of others, a getter may
     * give another object each time, and their code is not called: the same class is enough.
     */
    static boolean agree(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null || one.getClass() != other.getClass()) {
            return false;
        }
        return !isPlain(one) || one.equals(other);
    }

    private static boolean isPlain(Object value) {
        boolean plain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof TemporalAccessor;
        return plain && value.getClass().getClassLoader() == null;
    }
}
