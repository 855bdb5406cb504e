package org.hibernate.validator.cfg.context;

/** Goes on to a parameter. */
public interface ParameterTarget {
    /** Begins the mapping of a parameter; the first has index 0. */
    ParameterConstraintMappingContext parameter(int index);
}
