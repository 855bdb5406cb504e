package org.hibernate.validator.cfg;

import jakarta.validation.Payload;
import java.lang.annotation.Annotation;

/**
 * A constraint as data. Not thread-safe.
 *
 * @param <C> the kind of definition, which is returned
 * @param <A> the constraint
 */
public abstract class ConstraintDef<C extends ConstraintDef<C, A>, A extends Annotation> extends AnnotationDef<C, A> {
    /** With the defaults of the attributes. */
    protected ConstraintDef(Class<A> constraintType) {
        super(constraintType);
    }

    /** The same as another, sharing its attributes. */
    protected ConstraintDef(ConstraintDef<?, A> original) {
        super(original);
    }

    /** Sets the message template. */
    public C message(String message) {
        return addParameter("message", message);
    }

    /** Sets the groups. */
    public C groups(Class<?>... groups) {
        return addParameter("groups", groups);
    }

    /** Sets the payload. */
    @SuppressWarnings("unchecked") // the array is read only
    public C payload(Class<? extends Payload>... payload) {
        return addParameter("payload", payload);
    }
}
