package dev.verity.internal.constraint;

import dev.verity.internal.type.Generics;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks the ConstraintValidator of a constraint for a validated type (Jakarta Validation 3.1, section 5.7.4.2). */
public final class ValidatorResolution {
    private ValidatorResolution() {}

    /**
     * Picks the one ConstraintValidator whose type is the most specific supertype of the validated type.
     *
     * @param validatedType the declared type of what is validated; not looked at for a cross-parameter constraint
     * @param where the place in words, as {@code Order#total}
     * @return the candidate, or null for a constraint that has no ConstraintValidator of its own but composing constraints
     * @throws UnexpectedTypeException if there is none, or more than one
     */
    public static @Nullable ValidatorCandidate resolve(ConstraintUse use, Type validatedType, String where) {
        List<ValidatorCandidate> candidates = use.candidates();
        if (candidates.isEmpty() && !use.composing().isEmpty()) {
            return null;
        }
        if (use.target() == ValidationTarget.PARAMETERS && candidates.size() == 1) {
            return candidates.get(0);
        }
        List<ValidatorCandidate> found = mostSpecific(candidates, validatedType);
        if (found.size() == 1) {
            return found.get(0);
        }
        ValidatorCandidate ofMoney = found.isEmpty() ? ofMoney(candidates, validatedType) : null;
        if (ofMoney != null) {
            return ofMoney;
        }
        throw found.isEmpty() ? none(use, validatedType, where) : ambiguous(use, validatedType, where, found);
    }

    private static List<ValidatorCandidate> mostSpecific(List<ValidatorCandidate> candidates, Type validatedType) {
        Type boxed = validatedType instanceof Class<?> plain ? Generics.box(plain) : validatedType;
        List<ValidatorCandidate> fitting = new ArrayList<>();
        for (ValidatorCandidate candidate : candidates) {
            if (fits(candidate.validatedType(), boxed)) {
                fitting.add(candidate);
            }
        }
        if (fitting.size() <= 1) {
            return fitting;
        }
        List<ValidatorCandidate> specific = new ArrayList<>();
        for (ValidatorCandidate candidate : fitting) {
            if (isMostSpecific(candidate, fitting)) {
                specific.add(candidate);
            }
        }
        return specific;
    }

    /** What the specification's numeric constraints do with amounts of money, whose type cannot be named here. */
    private static @Nullable ValidatorCandidate ofMoney(List<ValidatorCandidate> candidates, Type validatedType) {
        if (!MonetaryAmounts.areAll(Generics.erase(validatedType))) {
            return null;
        }
        for (ValidatorCandidate candidate : candidates) {
            if (candidate.validatedType() == Number.class && BuiltInNames.isOfSpecification(candidate.builtIn())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isMostSpecific(ValidatorCandidate candidate, List<ValidatorCandidate> fitting) {
        for (ValidatorCandidate other : fitting) {
            if (isMoreSpecific(other, candidate)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Type supported, Type validated) {
        if (validated instanceof TypeVariable<?> variable) {
            return fitsAny(supported, variable.getBounds());
        }
        if (validated instanceof WildcardType wildcard) {
            return fitsAny(supported, wildcard.getUpperBounds());
        }
        return Generics.isAssignable(supported, validated);
    }

    private static boolean fitsAny(Type supported, Type[] bounds) {
        for (Type bound : bounds) {
            if (fits(supported, bound)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoreSpecific(ValidatorCandidate one, ValidatorCandidate other) {
        return !one.validatedType().equals(other.validatedType())
                && Generics.isAssignable(other.validatedType(), one.validatedType())
                && !Generics.isAssignable(one.validatedType(), other.validatedType());
    }

    private static UnexpectedTypeException none(ConstraintUse use, Type type, String where) {
        String supported = use.candidates().stream()
                .map(candidate -> nameOf(candidate.validatedType()))
                .distinct()
                .collect(Collectors.joining(", "));
        String wayOut = supported.isEmpty()
                ? "The constraint has no ConstraintValidator at all: register one."
                : "Supported are %s. Use another constraint or register a ConstraintValidator.".formatted(supported);
        return new UnexpectedTypeException("@%s on %s (%s): no ConstraintValidator for %s. %s"
                .formatted(use.type().getSimpleName(), where, nameOf(type), nameOf(type), wayOut));
    }

    private static UnexpectedTypeException ambiguous(
            ConstraintUse use, Type type, String where, List<ValidatorCandidate> found) {
        String candidates = found.stream()
                .map(candidate ->
                        "%s for %s".formatted(candidate.validatorClass().getName(), nameOf(candidate.validatedType())))
                .collect(Collectors.joining(", "));
        return new UnexpectedTypeException(
                "@%s on %s (%s): more than one ConstraintValidator fits, none more specific than the others: %s. Register one for %s itself."
                        .formatted(use.type().getSimpleName(), where, nameOf(type), candidates, nameOf(type)));
    }

    private static String nameOf(Type type) {
        return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
    }
}
