package org.hibernate.validator.cfg.context;

/** Goes on to a class. */
public interface TypeTarget {
    /** Begins the mapping of a class. */
    <C> TypeConstraintMappingContext<C> type(Class<C> type);
}
