package org.hibernate.validator.cfg.context;

/** Goes on to a method. */
public interface MethodTarget {
    /** Begins the mapping of a method. */
    MethodConstraintMappingContext method(String name, Class<?>... parameterTypes);
}
