package dev.verity.internal.kernel;

import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.FollowUp;
import dev.verity.internal.runtime.Routine;

/** Gives a kernel what it calls beyond its own plan. Thread-safe. */
public interface Linker {
    /** What runs the plan of a bean class. */
    Routine routine(Class<?> type, GroupSet groups);

    /** The interpreter of what follows from a value: its container elements and cascades, not its own constraints. */
    FollowUp followUp(ValuePlan plan);
}
