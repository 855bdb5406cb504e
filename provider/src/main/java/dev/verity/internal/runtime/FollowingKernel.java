package dev.verity.internal.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows the elements of a container that a cascade met. */
final class FollowingKernel extends Kernel {
    private final FollowUp elements;

    FollowingKernel(FollowUp elements) {
        this.elements = elements;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        return elements.follow(Objects.requireNonNull(source), call, failures);
    }
}
