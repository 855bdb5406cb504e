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
    static final int INTERPRETED_BEANS = 100;

    /** To find one that was made ahead of time, and to load it, costs half of that. */
    static final int PREPARED_BEANS = 50;

    private final Environment environment;
    private final PlanRoutine routine;
    private final Tier tier;
    private final int limit;

    /** Counted without synchronization: a lost count delays the kernel a little. */
    private int beans;

    /** Read without synchronization: at worst, a thread waits for another that compiles. */
    private boolean compiling;

    /**
     * @param limit how many beans are interpreted
     */
    Counter(Environment environment, PlanRoutine routine, Tier tier, int limit) {
        this.environment = environment;
        this.routine = routine;
        this.tier = tier;
        this.limit = limit;
    }

    /** Has the plan compiled now. */
    synchronized void compile() {
        if (!compiling) {
            compiling = true;
            routine.replaceKernel(tier.compiled(routine));
        }
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        if (beans >= limit && !compiling) {
            compile();
            return routine.kernel().check(source, leafBean, call, failures, depth);
        }
        Call needed = call == null ? new Call(environment, routine.type()) : call;
        int before = needed.walked();
        Failure found = routine.interpreter().check(source, leafBean, needed, failures, depth);
        beans = Math.min(limit, beans + Math.max(1, needed.walked() - before));
        return found;
    }
}
