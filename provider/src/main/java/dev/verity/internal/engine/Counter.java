package dev.verity.internal.engine;

import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.Kernel;
import org.jspecify.annotations.Nullable;

/** Interprets a plan the first times and has it compiled then: a cold start pays for no code that a hot service needs. */
final class Counter extends Kernel {
    /** A kernel costs about as much as that many interpretations of a small plan. */
    private static final int INTERPRETATIONS = 100;

    private final PlanRoutine routine;
    private final Tier tier;

    /** Counted without synchronization: a lost count delays the kernel a little. */
    private int count;

    Counter(PlanRoutine routine, Tier tier) {
        this.routine = routine;
        this.tier = tier;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        if (++count == INTERPRETATIONS) {
            routine.replaceKernel(tier.compiled(routine));
        }
        return routine.interpreter().check(source, leafBean, call, failures, depth);
    }
}
