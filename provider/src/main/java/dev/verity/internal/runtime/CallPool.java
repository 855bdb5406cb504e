package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** Keeps one call state per thread, so that validations that need one do not allocate it. Thread-safe. */
public final class CallPool {
    private final Environment environment;
    private final ThreadLocal<Slot> slots = ThreadLocal.withInitial(Slot::new);

    public CallPool(Environment environment) {
        this.environment = environment;
    }

    /** A call state that nobody else uses. */
    Call take() {
        Slot slot = slots.get();
        Call call = slot.call;
        slot.call = null;
        return call == null ? new Call(environment, Object.class) : call;
    }

    void giveBack(Call call) {
        call.forget();
        slots.get().call = call;
    }

    private static final class Slot {
        private @Nullable Call call;
    }
}
