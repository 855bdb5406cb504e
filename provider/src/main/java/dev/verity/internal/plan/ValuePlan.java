package dev.verity.internal.plan;

import dev.verity.internal.runtime.PlannedConstraint;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one value is checked: its constraints, then its container elements, then where it cascades.
 *
 * @param type the declared class of the value
 */
public record ValuePlan(
        Class<?> type,
        List<PlannedConstraint> constraints,
        List<ElementsPlan> elements,
        @Nullable CascadePlan cascade) {
    public ValuePlan {
        constraints = List.copyOf(constraints);
        elements = List.copyOf(elements);
    }

    /** A plan that does nothing but cascade. */
    public static ValuePlan cascading(Class<?> type, CascadePlan cascade) {
        return new ValuePlan(type, List.of(), List.of(), cascade);
    }

    /** What follows from the value beyond its own constraints. */
    public ValuePlan withoutOwnConstraints() {
        return new ValuePlan(type, List.of(), elements, cascade);
    }

    /** A plan that checks constraints and nothing more. */
    static ValuePlan checking(Class<?> type, List<PlannedConstraint> constraints) {
        return new ValuePlan(type, constraints, List.of(), null);
    }

    /** The part of this plan that walks one of its containers' elements. */
    public ValuePlan only(ElementsPlan part) {
        return new ValuePlan(type, List.of(), List.of(part), null);
    }

    public boolean isEmpty() {
        return constraints.isEmpty() && !leadsOn();
    }

    /** True when there is more to do than to check constraints. */
    public boolean leadsOn() {
        return cascade != null || !elements.isEmpty();
    }

    /** True when the value or any element in it has constraints. */
    boolean checks() {
        if (!constraints.isEmpty()) {
            return true;
        }
        for (ElementsPlan element : elements) {
            if (element.value().checks()) {
                return true;
            }
        }
        return false;
    }

    /** True when the value or any element in it cascades. */
    public boolean cascades() {
        if (cascade != null) {
            return true;
        }
        for (ElementsPlan element : elements) {
            if (element.value().cascades()) {
                return true;
            }
        }
        return false;
    }

    /** The part of this plan that checks constraints. */
    public ValuePlan withoutCascades() {
        return cascades() ? new ValuePlan(type, constraints, parts(ValuePlan::withoutCascades), null) : this;
    }

    /** The part of this plan that cascades. */
    public ValuePlan withoutConstraints() {
        return new ValuePlan(type, List.of(), parts(ValuePlan::withoutConstraints), cascade);
    }

    private List<ElementsPlan> parts(UnaryOperator<ValuePlan> part) {
        return elements.stream()
                .map(element -> withPart(element, part.apply(element.value())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ElementsPlan withPart(ElementsPlan element, ValuePlan part) {
        return part.isEmpty()
                ? null
                : new ElementsPlan(
                        element.container(), element.typeArgument(), element.declared(), element.cascaded(), part);
    }
}
