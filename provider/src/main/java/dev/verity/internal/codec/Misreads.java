package dev.verity.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that could not be read of the objects that are open, from the outside in. Not thread-safe. */
final class Misreads {
    private final List<Misread> fields = new ArrayList<>();
    private @Nullable Object partial;

    /**
     * A field that could not be read.
     *
     * @param partial what could be read of it, or null
     * @param from the number of problems before it
     */
    private record Misread(int field, @Nullable Object partial, int from) {}

    void leavePartial(@Nullable Object container) {
        partial = container;
    }

    @Nullable
    Object takePartial() {
        Object taken = partial;
        partial = null;
        return taken;
    }

    void add(int field, int from) {
        fields.add(new Misread(field, takePartial(), from));
    }

    /** Takes the fields of the object that was begun with a number of problems. */
    void take(int mark, @Nullable Object[] values, long[] failed) {
        for (int i = fields.size() - 1; i >= 0 && fields.get(i).from() >= mark; i--) {
            Misread misread = fields.remove(i);
            values[misread.field()] = misread.partial();
            Bits.set(failed, misread.field());
        }
    }
}
