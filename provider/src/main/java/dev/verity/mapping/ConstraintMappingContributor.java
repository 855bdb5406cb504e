package dev.verity.mapping;

/**
 * Adds constraint mappings to every ValidatorFactory that is built.
 *
 * <p>Contributors are found by {@link java.util.ServiceLoader}, or named by the property
 * {@code verity.constraint_mapping_contributors}.
 *
 * <p>A CDI container that starts asks them which calls of beans are constrained before it can inject anything: a contributor needs
 * a constructor without parameters and must not depend on injection.
 */
public interface ConstraintMappingContributor {
    /** Fills mappings, each made by a call of {@link Mappings#add()}. */
    void contribute(Mappings mappings);

    /** Makes the mappings of a contributor. */
    interface Mappings {
        /** An empty mapping that belongs to the factory that is being built. */
        ConstraintMapping add();
    }
}
