package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ConstraintValidators of a constraint from all places that may register them: the provider's own, the
 * constraint's {@code validatedBy}, services and configuration (Jakarta Validation 4.0, section 5.7.4.1).
 */
final class RegisteredValidators {
    private final BuiltInConstraints builtIns;
    private final ValidatorOverrides overrides;
    private final Supplier<? extends List<Class<? extends ConstraintValidator<?, ?>>>> services;
    private volatile @Nullable Map<Class<? extends Annotation>, List<Class<? extends ConstraintValidator<?, ?>>>>
            byConstraint;

    RegisteredValidators(
            BuiltInConstraints builtIns,
            ValidatorOverrides overrides,
            Supplier<? extends List<Class<? extends ConstraintValidator<?, ?>>>> services) {
        this.builtIns = builtIns;
        this.overrides = overrides;
        this.services = services;
    }

    /** The built-in constraint of that type if nothing else is registered for it, else null. */
    @Nullable
    BuiltIn onlyBuiltIn(Class<? extends Annotation> constraint) {
        boolean alone = overrides.of(constraint) == null && !services().containsKey(constraint);
        return alone ? builtIns.find(constraint) : null;
    }

    List<ValidatorCandidate> of(
            Class<? extends Annotation> constraint, Class<? extends ConstraintValidator<?, ?>>[] validatedBy) {
        ValidatorOverrides.Entry override = overrides.of(constraint);
        List<ValidatorCandidate> candidates = new ArrayList<>();
        if (override == null || override.includeExisting()) {
            BuiltIn builtIn = builtIns.find(constraint);
            if (builtIn != null) {
                candidates.addAll(ValidatorCandidates.of(builtIn));
            }
            for (Class<? extends ConstraintValidator<?, ?>> validator : validatedBy) {
                candidates.add(ValidatorCandidates.of(validator, constraint));
            }
        }
        if (override != null) {
            for (Class<? extends ConstraintValidator<?, ?>> validator : override.validators()) {
                candidates.add(ValidatorCandidates.of(validator, constraint));
            }
            for (GivenValidator given : override.given()) {
                candidates.add(ValidatorCandidates.of(given));
            }
        }
        if (override == null || override.includeExisting()) {
            addServices(constraint, candidates);
        }
        return List.copyOf(candidates);
    }

    private void addServices(Class<? extends Annotation> constraint, List<ValidatorCandidate> candidates) {
        for (Class<? extends ConstraintValidator<?, ?>> service : services().getOrDefault(constraint, List.of())) {
            if (candidates.stream().noneMatch(candidate -> candidate.validatorClass() == service)) {
                ValidatorCandidate candidate = ValidatorCandidates.of(service, constraint);
                candidates.forEach(other -> refuseDuplicate(constraint, candidate, other));
                candidates.add(candidate);
            }
        }
    }

    private static void refuseDuplicate(
            Class<? extends Annotation> constraint, ValidatorCandidate service, ValidatorCandidate other) {
        boolean sameTarget = service.targets().stream().anyMatch(other.targets()::contains);
        if (sameTarget && service.validatedType().equals(other.validatedType())) {
            throw new ValidationException(
                    "@%s has two ConstraintValidators for %s: %s, which is registered as a service, and %s. Remove one of"
                                    .formatted(
                                            constraint.getName(),
                                            service.validatedType().getTypeName(),
                                            service.validatorClass().getName(),
                                            other.validatorClass().getName())
                            + " them, or replace all by an XML <constraint-definition> without existing validators.");
        }
    }

    private Map<Class<? extends Annotation>, List<Class<? extends ConstraintValidator<?, ?>>>> services() {
        Map<Class<? extends Annotation>, List<Class<? extends ConstraintValidator<?, ?>>>> known = byConstraint;
        if (known == null) {
            known = index(services.get());
            byConstraint = known;
        }
        return known;
    }

    private static Map<Class<? extends Annotation>, List<Class<? extends ConstraintValidator<?, ?>>>> index(
            List<Class<? extends ConstraintValidator<?, ?>>> services) {
        Map<Class<? extends Annotation>, List<Class<? extends ConstraintValidator<?, ?>>>> index = new HashMap<>();
        for (Class<? extends ConstraintValidator<?, ?>> service : services) {
            Class<? extends Annotation> constraint = ValidatorCandidates.constraintOf(service);
            if (constraint == null) {
                throw new ValidationException(
                        "%s, a ConstraintValidator registered as a service, does not say which constraint it is for. Let it implement ConstraintValidator with the constraint's annotation as type argument."
                                .formatted(service.getName()));
            }
            index.computeIfAbsent(constraint, key -> new ArrayList<>()).add(service);
        }
        return index;
    }
}
