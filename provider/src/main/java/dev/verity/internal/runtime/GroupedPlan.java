package dev.verity.internal.runtime;

import java.util.Set;

/** A plan, as far as cutting cycles is concerned. */
public interface GroupedPlan {
    /** The groups that the plan validates. */
    Set<Class<?>> validatedGroups();
}
