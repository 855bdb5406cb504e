package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** Reads one argument from the array of arguments. */
public record ArgumentReader(int index) implements Reader {
    @Override
    public @Nullable Object read(@Nullable Object source) {
        return source instanceof Object[] arguments ? arguments[index] : null;
    }
}
