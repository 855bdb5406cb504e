package org.hibernate.validator.engine;

import jakarta.validation.ConstraintViolation;

/**
 * A violation that also tells what its ConstraintValidator attached to it:
 * {@code violation.unwrap(HibernateConstraintViolation.class)}. Immutable.
 *
 * @param <T> the type of the root bean
 */
public interface HibernateConstraintViolation<T> extends ConstraintViolation<T> {
    /** What was attached, or null if it is not of that type. */
    <C> C getDynamicPayload(Class<C> type);
}
