package dev.verity.internal.plan;

import dev.verity.internal.metadata.ConstraintMetadata;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of the metadata one phase takes.
 *
 * @param bean the bean class that the plan belongs to
 * @param groups the groups of the whole plan, which cascades pass on
 * @param constraints which constraints the phase checks, or null if their groups alone decide
 * @param cascades whether it cascades
 * @param parameterNames the names of the parameters of an executable, which cross-parameter constraints may report on
 */
record Selection(
        Class<?> bean,
        GroupSet groups,
        @Nullable Predicate<ConstraintMetadata> constraints,
        boolean cascades,
        @Nullable List<String> parameterNames) {
    Selection(Class<?> bean, GroupSet groups, @Nullable Predicate<ConstraintMetadata> constraints, boolean cascades) {
        this(bean, groups, constraints, cascades, null);
    }

    boolean includes(ConstraintMetadata constraint) {
        return constraints == null ? groups.includes(constraint.groups()) : constraints.test(constraint);
    }

    static Selection all(Class<?> bean, GroupSet groups) {
        return new Selection(bean, groups, null, true);
    }

    Selection withParameterNames(List<String> names) {
        return new Selection(bean, groups, constraints, cascades, names);
    }

    Selection withoutCascades() {
        return new Selection(bean, groups, constraints, false);
    }
}
