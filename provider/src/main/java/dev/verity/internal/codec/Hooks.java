package dev.verity.internal.codec;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls the methods of the application that take part in reading and dumping. */
final class Hooks {
    private Hooks() {}

    /** What a function makes of a value, or {@link Binding#FAILED} with a problem if it refused. */
    static Object apply(MethodHandle hook, @Nullable Object value, Binding binding) {
        try {
            return (Object) hook.invokeExact(value);
        } catch (Throwable e) {
            return refused(e, value, binding);
        }
    }

    /** Runs an action on an object; false, with a problem, if it refused. */
    static boolean run(MethodHandle hook, Object object, Binding binding) {
        try {
            hook.invokeExact(object);
            return true;
        } catch (Throwable e) {
            refused(e, null, binding);
            return false;
        }
    }

    /** A computed value. */
    static @Nullable Object compute(MethodHandle handle, Object object) {
        try {
            return (Object) handle.invokeExact(object);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A computed value cannot be dumped: its method threw " + e, e);
        }
    }

    private static Object refused(Throwable thrown, @Nullable Object value, Binding binding) {
        if (thrown instanceof IllegalArgumentException) {
            return binding.reject(ModelAccess.threw(thrown), value);
        }
        if (thrown instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        return binding.reject(ModelAccess.threw(thrown), value);
    }
}
