package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.constraint.ValidatorCandidate;
import dev.verity.internal.constraint.ValidatorResolution;
import dev.verity.internal.descriptor.Descriptors;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.runtime.PlannedConstraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Resolves the ConstraintValidators of a constraint and those that compose it for one type of value. */
final class ConstraintPlanner {
    private final ValidatorInstances instances;

    ConstraintPlanner(ValidatorInstances instances) {
        this.instances = instances;
    }

    PlannedConstraint plan(Selection selection, ConstraintMetadata constraint, Type validatedType) {
        return plan(selection, constraint.use(), validatedType, constraint.where(), () -> Descriptors.of(constraint));
    }

    private PlannedConstraint plan(
            Selection selection,
            ConstraintUse use,
            Type validatedType,
            String where,
            Supplier<ConstraintDescriptor<?>> describe) {
        List<PlannedConstraint> composing = use.composing().stream()
                .map(part -> plan(selection, part, validatedType, where, () -> Descriptors.of(part)))
                .toList();
        ValidatorCandidate candidate = ValidatorResolution.resolve(use, validatedType, where);
        boolean builtIn = candidate != null && candidate.builtIn() != null;
        return new PlannedConstraint(
                selection.bean(),
                use,
                where,
                validator(selection.bean(), use, candidate, where),
                builtIn,
                composing,
                describe,
                selection.parameterNames());
    }

    private @Nullable ConstraintValidator<?, Object> validator(
            Class<?> bean, ConstraintUse use, @Nullable ValidatorCandidate candidate, String where) {
        return candidate == null ? null : instances.instance(bean, use, candidate, where);
    }
}
