package org.hibernate.validator.cfg;

import java.lang.annotation.Annotation;

/**
 * Any constraint as data. Not thread-safe.
 *
 * @param <A> the constraint
 */
public class GenericConstraintDef<A extends Annotation> extends ConstraintDef<GenericConstraintDef<A>, A> {
    /** With the defaults of the attributes. */
    public GenericConstraintDef(Class<A> constraintType) {
        super(constraintType);
    }

    /** Sets an attribute. */
    public GenericConstraintDef<A> param(String key, Object value) {
        return addParameter(key, value);
    }
}
