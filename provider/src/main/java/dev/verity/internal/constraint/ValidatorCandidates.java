package dev.verity.internal.constraint;

import dev.verity.internal.type.Generics;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a ConstraintValidator class validates, and which constraint it belongs to. */
final class ValidatorCandidates {
    private ValidatorCandidates() {}

    static List<ValidatorCandidate> of(BuiltIn builtIn) {
        Set<ValidationTarget> targets = Set.of(builtIn.target());
        List<ValidatorCandidate> candidates = new ArrayList<>();
        for (Class<?> type : builtIn.supportedTypes()) {
            candidates.add(new ValidatorCandidate(builtIn.validatorClass(), type, targets, null, builtIn));
        }
        return List.copyOf(candidates);
    }

    static ValidatorCandidate of(
            Class<? extends ConstraintValidator<?, ?>> validator, Class<? extends Annotation> constraint) {
        List<Type> arguments = Generics.argumentsOf(validator, ConstraintValidator.class);
        Type validated = arguments.isEmpty() ? Object.class : withoutVariables(arguments.get(1));
        Set<ValidationTarget> targets = targetsOf(validator, constraint);
        if (targets.contains(ValidationTarget.PARAMETERS)) {
            requireParameters(validator, validated, constraint);
        }
        return new ValidatorCandidate(validator, validated, targets, null, null);
    }

    @SuppressWarnings("unchecked")
    static ValidatorCandidate of(GivenValidator given) {
        return new ValidatorCandidate(
                (Class<? extends ConstraintValidator<?, ?>>) given.validator().getClass(),
                given.validatedType(),
                Set.of(ValidationTarget.ANNOTATED_ELEMENT),
                given.validator(),
                null);
    }

    /** The constraint of a ConstraintValidator class, or null where the class leaves it open. */
    static @Nullable Class<? extends Annotation> constraintOf(Class<? extends ConstraintValidator<?, ?>> validator) {
        List<Type> arguments = Generics.argumentsOf(validator, ConstraintValidator.class);
        return !arguments.isEmpty() && arguments.get(0) instanceof Class<?> type && type.isAnnotation()
                ? type.asSubclass(Annotation.class)
                : null;
    }

    private static Type withoutVariables(Type type) {
        boolean open = type instanceof TypeVariable<?>
                || type instanceof WildcardType
                || (type instanceof GenericArrayType array
                        && withoutVariables(array.getGenericComponentType()) instanceof Class<?>);
        return open ? Generics.erase(type) : type;
    }

    private static Set<ValidationTarget> targetsOf(
            Class<? extends ConstraintValidator<?, ?>> validator, Class<? extends Annotation> constraint) {
        SupportedValidationTarget supported = validator.getAnnotation(SupportedValidationTarget.class);
        if (supported == null) {
            return Set.of(ValidationTarget.ANNOTATED_ELEMENT);
        }
        if (supported.value().length == 0) {
            throw new ConstraintDefinitionException(
                    "%s of @%s: its @SupportedValidationTarget names no target. Name ANNOTATED_ELEMENT, PARAMETERS or both."
                            .formatted(validator.getName(), constraint.getName()));
        }
        return Set.copyOf(EnumSet.copyOf(List.of(supported.value())));
    }

    private static void requireParameters(Class<?> validator, Type validated, Class<? extends Annotation> constraint) {
        if (validated != Object.class && validated != Object[].class) {
            throw new ConstraintDefinitionException(
                    "%s of @%s: a cross-parameter ConstraintValidator validates Object[] or Object, but this one validates %s."
                            .formatted(validator.getName(), constraint.getName(), validated.getTypeName()));
        }
    }
}
