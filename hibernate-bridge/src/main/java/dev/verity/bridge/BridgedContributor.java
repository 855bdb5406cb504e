package dev.verity.bridge;

import dev.verity.mapping.ConstraintMappingContributor;

/** A contributor of Hibernate Validator's contract as one of Verity's, which makes it by name. */
public final class BridgedContributor implements ConstraintMappingContributor {
    private final org.hibernate.validator.spi.cfg.ConstraintMappingContributor contributor;

    /** Called by Verity where a property names a contributor. */
    public BridgedContributor(org.hibernate.validator.spi.cfg.ConstraintMappingContributor contributor) {
        this.contributor = contributor;
    }

    @Override
    public void contribute(Mappings mappings) {
        contributor.createConstraintMappings(() -> new HibernateMapping(mappings.add()));
    }
}
