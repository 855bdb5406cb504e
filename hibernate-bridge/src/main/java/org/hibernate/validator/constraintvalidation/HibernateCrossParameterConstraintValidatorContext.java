package org.hibernate.validator.constraintvalidation;

import java.util.List;

/** The context of a cross-parameter constraint. */
public interface HibernateCrossParameterConstraintValidatorContext extends HibernateConstraintValidatorContext {
    /** The names of the parameters, in order. */
    List<String> getMethodParameterNames();
}
