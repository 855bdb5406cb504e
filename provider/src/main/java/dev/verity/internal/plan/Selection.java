package dev.verity.internal.plan;

import dev.verity.internal.metadata.ConstraintMetadata;
import java.util.function.Predicate;

/**
 * What of the metadata one phase takes.
 *
 * @param bean the bean class that the plan belongs to
 * @param groups the groups of the whole plan, which cascades pass on
 * @param constraints which constraints the phase checks
 * @param cascades whether it cascades
 */
record Selection(Class<?> bean, GroupSet groups, Predicate<ConstraintMetadata> constraints, boolean cascades) {
    boolean includes(ConstraintMetadata constraint) {
        return constraints.test(constraint);
    }

    static Selection all(Class<?> bean, GroupSet groups) {
        return new Selection(bean, groups, constraint -> groups.includes(constraint.groups()), true);
    }

    Selection withoutCascades() {
        return new Selection(bean, groups, constraints, false);
    }
}
