package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says how the constraints that a constraint is composed of, and its own validators, are combined. */
@Documented
@Target(ANNOTATION_TYPE)
@Retention(RUNTIME)
public @interface ConstraintComposition {
    /** How they are combined. */
    CompositionType value() default CompositionType.AND;
}
