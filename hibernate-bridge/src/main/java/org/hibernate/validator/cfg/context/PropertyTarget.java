package org.hibernate.validator.cfg.context;

/** Goes on to a property. */
public interface PropertyTarget {
    /** Begins the mapping of a field. */
    PropertyConstraintMappingContext field(String property);

    /** Begins the mapping of the getter of a property. */
    PropertyConstraintMappingContext getter(String property);
}
