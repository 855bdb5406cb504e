package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** What runs a plan: code compiled from it, or its interpreter. Stateless and thread-safe. */
public abstract class Kernel {
    /** Runs the plan, which may cascade to others.
     *
     * @param source what slots are read from: a bean, the arguments of a call, a returned or given value
     * @param leafBean the leaf bean of violations
     * @param call the state of the call, or null as long as nothing needed it
     * @param failures those found before
     * @param depth how many kernels called each other before this one
     * @return the failures found before, with those found here in front; their paths start at the source
     */
    public abstract @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth);
}
