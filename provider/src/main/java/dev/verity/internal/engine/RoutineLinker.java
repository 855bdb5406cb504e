package dev.verity.internal.engine;

import dev.verity.internal.kernel.Linker;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.FollowUp;
import dev.verity.internal.runtime.Routine;
import org.jspecify.annotations.Nullable;

/** Gives kernels the routines they cascade to, and the interpreter for what they do not compile. */
record RoutineLinker(Routines routines, Environment environment) implements Linker {
    @Override
    public Routine routine(Class<?> type, GroupSet groups) {
        return routines.bean(type, groups).promoted();
    }

    @Override
    public FollowUp followUp(ValuePlan plan) {
        return new Interpretation(routines, environment, plan);
    }

    private record Interpretation(Routines routines, Environment environment, ValuePlan plan) implements FollowUp {
        @Override
        public @Nullable Failure follow(
                Object value, @Nullable Object leafBean, @Nullable Call call, @Nullable Failure failures) {
            Call needed = call == null ? new Call(environment, Object.class) : call;
            return new Walk(routines, needed, failures).follow(plan, value, leafBean);
        }
    }
}
