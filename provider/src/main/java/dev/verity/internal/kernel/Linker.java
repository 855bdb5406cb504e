package dev.verity.internal.kernel;

import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.FollowUp;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.Routine;

/** Gives a kernel what it calls beyond its own plan. Thread-safe. */
public interface Linker {
    /** What runs the plan of a bean class. */
    Routine routine(Class<?> type, GroupSet groups);

    /** Runs what is left of a plan for a bean that is open already for some of its groups. */
    Kernel remainder(Plan plan);

    /** The interpreter of what follows from a value: its container elements and cascades, not its own constraints. */
    FollowUp followUp(ValuePlan plan);
}
