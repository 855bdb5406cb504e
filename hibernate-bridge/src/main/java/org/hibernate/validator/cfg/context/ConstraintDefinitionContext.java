package org.hibernate.validator.cfg.context;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;

/**
 * The ConstraintValidators of a constraint.
 *
 * @param <A> the constraint
 */
public interface ConstraintDefinitionContext<A extends Annotation> extends ConstraintMappingTarget {
    /** Tells whether the ConstraintValidators that the constraint has already stay. Default is true. */
    ConstraintDefinitionContext<A> includeExistingValidators(boolean includeExistingValidators);

    /** Adds a ConstraintValidator. */
    ConstraintDefinitionContext<A> validatedBy(Class<? extends ConstraintValidator<A, ?>> validator);

    /** Begins a ConstraintValidator that is a function of the value alone. */
    <T> ConstraintValidatorDefinitionContext<A, T> validateType(Class<T> type);

    /**
     * A ConstraintValidator of which the type is known.
     *
     * @param <A> the constraint
     * @param <T> the type that is validated
     */
    interface ConstraintValidatorDefinitionContext<A extends Annotation, T> {
        /** Adds the function. */
        ConstraintDefinitionContext<A> with(ValidationCallable<T> vc);
    }

    /**
     * A function that tells whether a value is valid.
     *
     * @param <T> the type that is validated
     */
    @FunctionalInterface
    interface ValidationCallable<T> {
        /** Whether the value, which may be null, is valid. */
        boolean isValid(T object);
    }
}
