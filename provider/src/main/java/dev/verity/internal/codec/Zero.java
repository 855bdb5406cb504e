package dev.verity.internal.codec;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** What a field holds that nothing was assigned to. */
final class Zero {
    private Zero() {}

    static @Nullable Object of(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
