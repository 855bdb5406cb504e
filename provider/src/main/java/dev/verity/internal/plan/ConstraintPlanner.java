package dev.verity.internal.plan;

import dev.verity.internal.constraint.BuiltIn;
import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.constraint.ValidatorCandidate;
import dev.verity.internal.constraint.ValidatorResolution;
import dev.verity.internal.descriptor.Descriptors;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.runtime.PlannedConstraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
        return plan(selection, constraint.use(), validatedType, constraint.where(), new Declared(constraint));
    }

    private PlannedConstraint plan(
            Selection selection,
            ConstraintUse use,
            Type validatedType,
            String where,
            Supplier<ConstraintDescriptor<?>> describe) {
        List<PlannedConstraint> composing = new ArrayList<>();
        for (ConstraintUse part : use.composing()) {
            composing.add(plan(selection, part, validatedType, where, new Composing(part)));
        }
        ValidatorCandidate candidate = ValidatorResolution.resolve(use, validatedType, where);
        BuiltIn known = candidate == null ? null : candidate.builtIn();
        boolean builtIn = known != null && !known.usesContext();
        return new PlannedConstraint(
                selection.bean(),
                use,
                where,
                validator(selection.bean(), use, candidate, where, describe),
                builtIn,
                composing,
                describe,
                selection.parameterNames());
    }

    private @Nullable ConstraintValidator<?, Object> validator(
            Class<?> bean,
            ConstraintUse use,
            @Nullable ValidatorCandidate candidate,
            String where,
            Supplier<ConstraintDescriptor<?>> describe) {
        return candidate == null ? null : instances.instance(bean, use, candidate, where, describe);
    }

    /** Describes a constraint where it is declared. */
    private record Declared(ConstraintMetadata constraint) implements Supplier<ConstraintDescriptor<?>> {
        @Override
        public ConstraintDescriptor<?> get() {
            return Descriptors.of(constraint);
        }
    }

    /** Describes a constraint that composes another one. */
    private record Composing(ConstraintUse use) implements Supplier<ConstraintDescriptor<?>> {
        @Override
        public ConstraintDescriptor<?> get() {
            return Descriptors.of(use);
        }
    }
}
