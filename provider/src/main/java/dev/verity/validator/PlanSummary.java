package dev.verity.validator;

import java.util.List;

/**
 * What a factory has planned to check, in figures.
 *
 * @param beanClass the class that the plan was made for, which is not to be kept longer than it may stay loaded
 * @param subject what is checked: {@code bean}, {@code property name}, {@code value of name}, {@code parameters of
 *     name(types)} or {@code return value of name(types)}, types by their simple names
 * @param groups the groups that are checked together, ordered by name; where an object decided on its default groups, these in
 *     their order in the place of Default; none where there is nothing to check, whatever the groups
 * @param slots how many slots are checked
 * @param constraints how many constraints these have, those of container elements among them, composing ones not
 * @param cascades from how many places validation goes on with other objects
 * @param state what runs it now
 */
public record PlanSummary(
        Class<?> beanClass,
        String subject,
        List<Class<?>> groups,
        int slots,
        int constraints,
        int cascades,
        State state) {
    public PlanSummary {
        groups = List.copyOf(groups);
    }

    /** What runs a plan. */
    public enum State {
        /** There is nothing to check. */
        EMPTY,
        /** The interpreter, and never anything else. */
        INTERPRETED,
        /** The interpreter, until there were enough runs to compile the plan. */
        WARMING_UP,
        /** A kernel. */
        COMPILED,
        /** The interpreter and the kernel, whose results are compared. */
        CHECKED,
        /** Each object decides on its default groups: what it decided on has plans, and summaries, of its own. */
        DECIDED_BY_OBJECT
    }
}
