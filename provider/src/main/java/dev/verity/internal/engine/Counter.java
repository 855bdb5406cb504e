package dev.verity.internal.engine;

import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * Interprets a plan at first and has it compiled before a run, once enough was interpreted: a cold start pays for no code
 * that a hot service needs.
 */
final class Counter extends Kernel {
    /** A kernel costs about as much as the interpretation of that many small beans. */
    private static final int INTERPRETED_BEANS = 100;

    private final Environment environment;
    private final PlanRoutine routine;
    private final Tier tier;

    /** Counted without synchronization: a lost count delays the kernel a little. */
    private int beans;

    /** Set without synchronization: at worst, threads that race each compile. */
    private boolean compiling;

    Counter(Environment environment, PlanRoutine routine, Tier tier) {
        this.environment = environment;
        this.routine = routine;
        this.tier = tier;
    }

    /** Has the plan compiled now. */
    void compile() {
        compiling = true;
        routine.replaceKernel(tier.compiled(routine));
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        if (beans >= INTERPRETED_BEANS && !compiling) {
            compile();
            return routine.kernel().check(source, leafBean, call, failures, depth);
        }
        Call needed = call == null ? new Call(environment, routine.type()) : call;
        int before = needed.walked();
        Failure found = routine.interpreter().check(source, leafBean, needed, failures, depth);
        beans = Math.min(INTERPRETED_BEANS, beans + Math.max(1, needed.walked() - before));
        return found;
    }
}
