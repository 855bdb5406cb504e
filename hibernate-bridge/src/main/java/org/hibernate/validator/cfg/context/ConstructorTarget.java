package org.hibernate.validator.cfg.context;

/** Goes on to a constructor. */
public interface ConstructorTarget {
    /** Begins the mapping of a constructor. */
    ConstructorConstraintMappingContext constructor(Class<?>... parameterTypes);
}
