package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ConstraintValidator class for one validated type.
 *
 * @param validatedType the {@code T} of {@code ConstraintValidator<A, T>}, variables resolved
 * @param targets what it supports by {@code @SupportedValidationTarget}
 * @param given the ConstraintValidator itself where the configuration gives it, else null
 * @param builtIn the built-in constraint that it comes from, or null; one built-in validator is a candidate for each of its types
 */
public record ValidatorCandidate(
        Class<? extends ConstraintValidator<?, ?>> validatorClass,
        Type validatedType,
        Set<ValidationTarget> targets,
        @Nullable ConstraintValidator<?, ?> given,
        @Nullable BuiltIn builtIn) {
    /** What tells its instances from those of other candidates. */
    public Object identity() {
        return given == null ? validatorClass : given;
    }
}
