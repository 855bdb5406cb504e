package dev.verity.internal.constraint;

import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A constraint annotation type, all rules of the specification on its definition checked.
 *
 * @param candidates its ConstraintValidators, for all targets
 * @param composing the constraints that it is composed of, in order of declaration
 * @param targets what it can validate
 * @param composition how it depends on the constraints that it is composed of; AND where it is composed of none
 */
record ConstraintDefinition(
        Class<? extends Annotation> type,
        List<ValidatorCandidate> candidates,
        List<ComposingConstraint> composing,
        Set<ValidationTarget> targets,
        boolean reportAsSingleViolation,
        Combination composition) {
    List<ValidatorCandidate> candidatesFor(ValidationTarget target) {
        if (targets.size() == 1 && targets.contains(target)) {
            return candidates;
        }
        List<ValidatorCandidate> fitting = new ArrayList<>();
        for (ValidatorCandidate candidate : candidates) {
            if (candidate.targets().contains(target)) {
                fitting.add(candidate);
            }
        }
        return fitting;
    }
}
