package dev.verity.internal.kernel;

import dev.verity.internal.plan.ElementsPlan;
import dev.verity.internal.plan.Execution;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.PlannedConstraint;
import java.util.IdentityHashMap;

/** What the emitters made of the constraints of a plan, as they went along. */
final class Executions {
    private final IdentityHashMap<PlannedConstraint, Execution> known = new IdentityHashMap<>();

    /** Records how a constraint is checked; what was said first counts, since values that do not fit their type come last. */
    void record(PlannedConstraint constraint, Execution execution) {
        known.putIfAbsent(constraint, execution);
    }

    /** Records that the constraints of a value and of its elements are left to the interpreter. */
    void recordInterpreted(ValuePlan value) {
        for (PlannedConstraint constraint : value.constraints()) {
            recordInterpreted(constraint);
        }
        for (ElementsPlan elements : value.elements()) {
            recordInterpreted(elements.value());
        }
    }

    /** Records that a constraint and its parts are left to the interpreter. */
    void recordInterpreted(PlannedConstraint constraint) {
        record(constraint, Execution.INTERPRETED);
        for (PlannedConstraint part : constraint.composing()) {
            recordInterpreted(part);
        }
    }

    Execution of(PlannedConstraint constraint) {
        return known.getOrDefault(constraint, Execution.INTERPRETED);
    }
}
