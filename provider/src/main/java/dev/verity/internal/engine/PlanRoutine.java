package dev.verity.internal.engine;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.OpenBeans;
import dev.verity.internal.runtime.Routine;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A plan with its interpreter and, once it is compiled, its kernel. */
final class PlanRoutine extends Routine {
    private final Routines routines;
    private final Plan plan;
    private final Kernel interpreter;
    private final @Nullable DecidedRoutines decided;

    PlanRoutine(
            Routines routines,
            Class<?> type,
            boolean container,
            Plan plan,
            Kernel interpreter,
            BiFunction<PlanRoutine, Plan, Kernel> firstKernel) {
        super(type, container, plan.mayRecur());
        this.routines = routines;
        this.plan = plan;
        this.interpreter = interpreter;
        this.decided = null;
        this.kernel = firstKernel.apply(this, plan);
    }

    /** What runs the plan that each object decides on. */
    PlanRoutine(Routines routines, Class<?> type, boolean container, Plan undecided, DecidedRoutines decided) {
        super(type, container, undecided.mayRecur());
        this.routines = routines;
        this.plan = undecided;
        this.interpreter = new DecidingKernel(decided, true);
        this.decided = decided;
        this.kernel = new DecidingKernel(decided, false);
    }

    /** True if the plan has the groups alone, since each object decides on its slots. */
    boolean isUndecided() {
        return decided != null;
    }

    /** By what was decided, the routines of the plans on which objects have decided until now. */
    Map<List<Class<?>>, PlanRoutine> decisions() {
        return decided == null ? Map.of() : decided.made();
    }

    /** The routine for an object: this one if no object decides. */
    PlanRoutine decided(@Nullable Object object, @Nullable Call call) {
        return decided == null ? this : decided.routine(object, call);
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    protected @Nullable Routine remainder(Object bean, OpenBeans open) {
        return routines.remainder(plan, bean, open);
    }

    @Override
    public Kernel interpreter() {
        return interpreter;
    }

    /** This routine, its plan compiled if that was put off: the code that asks for it is compiled and runs often. */
    PlanRoutine promoted() {
        if (kernel instanceof Counter counter) {
            counter.compile();
        }
        return this;
    }

    /** Runs the plan by another kernel from now on. */
    void replaceKernel(Kernel replacement) {
        kernel = replacement;
    }
}
