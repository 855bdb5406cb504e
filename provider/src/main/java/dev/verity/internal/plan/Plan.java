package dev.verity.internal.plan;

import dev.verity.internal.runtime.GroupedPlan;
import java.util.List;
import java.util.Set;

/**
 * The slots of a bean or executable for one set of groups, flat and in order, with everything decided that can be.
 *
 * @param subject what the plan is for, in words
 * @param places how many different values its slots read
 * @param decided true for one of several plans, of which each object of the class decides on one
 * @param mayRecur true when an object validated by this plan, or one that it leads to, might be met again below itself
 */
public record Plan(String subject, GroupSet groups, List<Phase> phases, int places, boolean decided, boolean mayRecur)
        implements GroupedPlan {
    public Plan {
        phases = List.copyOf(phases);
    }

    @Override
    public Set<Class<?>> validatedGroups() {
        return groups.validated();
    }

    /** A plan without slots. */
    public static Plan nothing(String subject, GroupSet groups) {
        return new Plan(subject, groups, List.of(), 0, false, false);
    }

    /** True when there is nothing to check. */
    public boolean isEmpty() {
        return phases.isEmpty();
    }

    @Override
    public String toString() {
        return "plan of " + subject + " for " + groups;
    }
}
