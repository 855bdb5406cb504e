package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** What compiled code leaves to the interpreter: what follows from a value beyond its own constraints. Thread-safe. */
@FunctionalInterface
public interface FollowUp {
    /** Follows a value; the paths of failures start at it. */
    @Nullable
    Failure follow(Object value, @Nullable Object leafBean, @Nullable Call call, @Nullable Failure failures);

    /** As {@link #follow(Object, Object, Call, Failure)} where no constraint is checked before the next bean. */
    default @Nullable Failure follow(Object value, @Nullable Call call, @Nullable Failure failures) {
        return follow(value, null, call, failures);
    }
}
