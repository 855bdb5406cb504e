package org.hibernate.validator.spi.cfg;

import org.hibernate.validator.cfg.ConstraintMapping;

/** Adds programmatic mappings to every factory whose configuration names the contributor. */
public interface ConstraintMappingContributor {
    /** Fills mappings, each made by a call of the builder. */
    void createConstraintMappings(ConstraintMappingBuilder builder);

    /** Makes the mappings of a contributor. */
    interface ConstraintMappingBuilder {
        /** An empty mapping that belongs to the factory that is being built. */
        ConstraintMapping addConstraintMapping();
    }
}
