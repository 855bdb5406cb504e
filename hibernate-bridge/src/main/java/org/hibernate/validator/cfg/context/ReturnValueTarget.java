package org.hibernate.validator.cfg.context;

/** Goes on to the return value. */
public interface ReturnValueTarget {
    /** Begins the mapping of the return value. */
    ReturnValueConstraintMappingContext returnValue();
}
