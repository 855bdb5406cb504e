package org.hibernate.validator.cfg.context;

/** Goes on to the elements of a container. */
public interface ContainerElementTarget {
    /** Begins the mapping of the elements of a container with one type parameter. */
    ContainerElementConstraintMappingContext containerElementType();

    /** Begins the mapping of elements, as the type arguments lead to them from the outermost container; the first has index 0. */
    ContainerElementConstraintMappingContext containerElementType(int index, int... nestedIndexes);
}
