package org.hibernate.validator.cfg.context;

import java.lang.annotation.Annotation;

/** Goes on to the ConstraintValidators of a constraint. */
public interface ConstraintDefinitionTarget {
    /** Begins the ConstraintValidators of a constraint. */
    <A extends Annotation> ConstraintDefinitionContext<A> constraintDefinition(Class<A> annotationType);
}
