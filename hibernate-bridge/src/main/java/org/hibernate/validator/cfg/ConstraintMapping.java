package org.hibernate.validator.cfg;

import java.lang.annotation.Annotation;
import org.hibernate.validator.cfg.context.ConstraintDefinitionContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Constraints declared by calls, in addition to annotations and XML: made by {@code configuration.createConstraintMapping()}, filled,
 * and added by {@code configuration.addMapping(mapping)}. Not thread-safe.
 */
public interface ConstraintMapping {
    /** Begins the mapping of a class. */
    <C> TypeConstraintMappingContext<C> type(Class<C> beanClass);

    /** Begins the ConstraintValidators of a constraint. */
    <A extends Annotation> ConstraintDefinitionContext<A> constraintDefinition(Class<A> annotationClass);
}
