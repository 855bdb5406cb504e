package dev.verity.internal.codec;

import dev.verity.model.Model;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Model keeps beside its fields. Immutable; objects with the same fields set share it.
 *
 * @param set a bit for each field that the input set
 * @param extras the keys that no field has, where they are kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ModelState(long[] set, Map<String, @Nullable Object> extras) {
    private static final VarHandle STATE = state();

    /** The state of an object, or null if it was not made from input. */
    static @Nullable ModelState of(Object model) {
        return model instanceof Model made ? (ModelState) STATE.get(made) : null;
    }

    /** Gives a new object its state. */
    void putInto(Model model) {
        STATE.set(model, (Object) this);
    }

    boolean has(int field) {
        return Bits.has(set, field);
    }

    private static VarHandle state() {
        try {
            return MethodHandles.privateLookupIn(Model.class, MethodHandles.lookup())
                    .findVarHandle(Model.class, "state", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Model has no state", e);
        }
    }
}
