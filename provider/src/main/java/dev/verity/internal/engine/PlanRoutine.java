package dev.verity.internal.engine;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.Routine;
import java.util.function.BiFunction;

/** A plan with its interpreter and, once it is compiled, its kernel. */
final class PlanRoutine extends Routine {
    private final Plan plan;
    private final Kernel interpreter;

    PlanRoutine(
            Class<?> type,
            boolean container,
            Plan plan,
            Kernel interpreter,
            BiFunction<PlanRoutine, Plan, Kernel> firstKernel) {
        super(type, container);
        this.plan = plan;
        this.interpreter = interpreter;
        this.kernel = firstKernel.apply(this, plan);
    }

    Plan plan() {
        return plan;
    }

    @Override
    public Kernel interpreter() {
        return interpreter;
    }

    /** Runs the plan by another kernel from now on. */
    void replaceKernel(Kernel replacement) {
        kernel = replacement;
    }
}
