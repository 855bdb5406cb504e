package dev.verity.spring.model;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The body that a thread read last, until it is bound.
 *
 * <p>Spring makes a binder for a body right after it was read, on the same thread, and only then. So whoever makes a binder for
 * that very object has an object that nobody but the framework has seen.
 */
final class LastRead {
    private static final ThreadLocal<WeakReference<Object>> BODY = new ThreadLocal<>();

    private LastRead() {}

    static void remember(@Nullable Object body) {
        if (body == null) {
            BODY.remove();
        } else {
            BODY.set(new WeakReference<>(body));
        }
    }

    /** True when an object is the one that was read last; it is forgotten then. */
    static boolean take(Object object) {
        WeakReference<Object> body = BODY.get();
        if (body == null || body.get() != object) {
            return false;
        }
        BODY.remove();
        return true;
    }
}
