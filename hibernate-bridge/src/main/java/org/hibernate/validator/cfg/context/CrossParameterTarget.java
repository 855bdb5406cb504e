package org.hibernate.validator.cfg.context;

/** Goes on to all parameters together. */
public interface CrossParameterTarget {
    /** Begins the mapping of all parameters together. */
    CrossParameterConstraintMappingContext crossParameter();
}
