package org.hibernate.validator.constraintvalidation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;

/**
 * A ConstraintValidator that is initialized with more than its annotation.
 *
 * @param <A> the constraint
 * @param <T> the type that is validated
 */
public interface HibernateConstraintValidator<A extends Annotation, T> extends ConstraintValidator<A, T> {
    /** Called once, before {@link #initialize(Annotation)}. Does nothing by default. */
    default void initialize(
            ConstraintDescriptor<A> constraintDescriptor,
            HibernateConstraintValidatorInitializationContext initializationContext) {}
}
