package dev.verity.internal.engine;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.Routine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs a plan on a bean that is being validated further up for some of the plan's groups: for the others only. */
final class Remainder extends Kernel {
    private final Routines routines;
    private final Plan plan;

    Remainder(Routines routines, Plan plan) {
        this.routines = routines;
        this.plan = plan;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        Object bean = Objects.requireNonNull(source);
        PlanRoutine rest =
                routines.remainder(plan, bean, Objects.requireNonNull(call).open());
        if (rest == null) {
            return failures;
        }
        Kernel kernel = depth < Routine.DEEPEST ? rest.kernel() : rest.interpreter();
        return kernel.check(bean, leafBean, call, failures, depth + 1);
    }
}
