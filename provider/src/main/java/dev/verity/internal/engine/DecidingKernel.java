package dev.verity.internal.engine;

import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.Kernel;
import org.jspecify.annotations.Nullable;

/** Has each object decide what its Default group is, and then runs the plan for that. */
final class DecidingKernel extends Kernel {
    private final DecidedRoutines decided;
    private final boolean interprets;

    DecidingKernel(DecidedRoutines decided, boolean interprets) {
        this.decided = decided;
        this.interprets = interprets;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        PlanRoutine routine = decided.routine(leafBean, call);
        Kernel kernel = interprets ? routine.interpreter() : routine.kernel();
        return kernel.check(source, leafBean, call, failures, depth);
    }
}
