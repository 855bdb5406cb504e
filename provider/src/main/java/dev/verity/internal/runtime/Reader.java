package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** Reads the value of one slot from what the plan is run on: a bean, an array of arguments or a returned value. Thread-safe. */
@FunctionalInterface
public interface Reader {
    /** The value; a failure of the member read becomes a ValidationException. */
    @Nullable
    Object read(@Nullable Object source);

    /** Reads the source itself: class-level constraints, cross-parameter constraints and return values. */
    static Reader itself() {
        return source -> source;
    }
}
