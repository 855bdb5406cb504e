package dev.verity.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads constraint definitions and refuses those that break the specification. */
final class DefinitionReader implements Function<Class<?>, ConstraintDefinition> {
    private final RegisteredValidators validators;

    DefinitionReader(RegisteredValidators validators) {
        this.validators = validators;
    }

    /**
     * Reads one definition, those of its composing constraints included. That of a built-in constraint is known, unless more is
     * registered for it.
     *
     * @throws ConstraintDefinitionException if it is not valid
     */
    @Override
    public ConstraintDefinition apply(Class<?> type) {
        Class<? extends Annotation> constraint = type.asSubclass(Annotation.class);
        BuiltIn builtIn = validators.onlyBuiltIn(constraint);
        return builtIn == null ? read(constraint, new LinkedHashSet<>()) : builtIn.definition();
    }

    private ConstraintDefinition read(Class<? extends Annotation> type, Set<Class<? extends Annotation>> path) {
        if (!path.add(type)) {
            String cycle = Stream.concat(path.stream(), Stream.of(type))
                    .map(step -> "@" + step.getName())
                    .collect(Collectors.joining(" -> "));
            throw new ConstraintDefinitionException(
                    "@%s is no valid constraint: it is composed of itself (%s). Break the cycle."
                            .formatted(type.getName(), cycle));
        }
        DefinitionRules rules = new DefinitionRules(type);
        rules.checkAttributes();
        Constraint constraint = Objects.requireNonNull(type.getAnnotation(Constraint.class));
        List<ValidatorCandidate> candidates = validators.of(type, constraint.validatedBy());
        List<ComposingConstraint> composing = Composition.of(type);
        Set<ValidationTarget> targets = targets(type, candidates, composing, path);
        rules.checkTargets(candidates, targets);
        path.remove(type);
        return new ConstraintDefinition(
                type,
                candidates,
                composing,
                targets,
                type.isAnnotationPresent(ReportAsSingleViolation.class),
                composing.isEmpty() ? Combination.AND : Composition.typeOf(type));
    }

    /** What the constraint can validate: a target that it and all its composing constraints have in common must remain. */
    private Set<ValidationTarget> targets(
            Class<? extends Annotation> type,
            List<ValidatorCandidate> candidates,
            List<ComposingConstraint> composing,
            Set<Class<? extends Annotation>> path) {
        Set<ValidationTarget> own = ownTargets(type, candidates);
        Set<ValidationTarget> common = own == null ? EnumSet.allOf(ValidationTarget.class) : EnumSet.copyOf(own);
        for (ComposingConstraint part : composing) {
            common.retainAll(read(part.annotation().annotationType(), path).targets());
        }
        if (common.isEmpty()) {
            throw new ConstraintDefinitionException(
                    "@%s is no valid constraint: it and its composing constraints (%s) have no target in common. Compose"
                                    .formatted(type.getName(), names(composing))
                            + " constraints of the annotated element with such only, and cross-parameter ones with such only.");
        }
        if (own != null) {
            return Set.copyOf(own);
        }
        return composing.isEmpty() ? Set.of(ValidationTarget.ANNOTATED_ELEMENT) : Set.copyOf(common);
    }

    private static @Nullable Set<ValidationTarget> ownTargets(
            Class<? extends Annotation> type, List<ValidatorCandidate> candidates) {
        SupportedValidationTarget supported = type.getAnnotation(SupportedValidationTarget.class);
        if (candidates.isEmpty() && supported != null && supported.value().length > 0) {
            return Set.of(supported.value());
        }
        Set<ValidationTarget> targets = EnumSet.noneOf(ValidationTarget.class);
        for (ValidatorCandidate candidate : candidates) {
            targets.addAll(candidate.targets());
        }
        return targets.isEmpty() ? null : targets;
    }

    private static String names(List<ComposingConstraint> composing) {
        return composing.stream()
                .map(part -> "@" + part.annotation().annotationType().getName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
