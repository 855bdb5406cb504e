package dev.verity.internal.runtime;

import java.util.Set;

/** A plan, as far as cutting cycles is concerned. */
public interface GroupedPlan {
    /** The groups that the plan validates, and those that earlier passes over the same bean have validated. */
    Set<Class<?>> validatedGroups();

    /** True when an object might be met again below itself, on some path from where the plan is run. */
    boolean mayRecur();
}
