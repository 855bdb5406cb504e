package dev.verity.internal.metadata;

import dev.verity.internal.extraction.ValueExtractorDescriptor;

/**
 * What is declared on one type argument of a container.
 *
 * @param container the declared container class, an array class for array components
 * @param typeArgument the index of its type parameter, or {@link #ARRAY_COMPONENT}
 * @param value what is declared on the elements
 */
public record ContainerElementMetadata(Class<?> container, int typeArgument, ValueMetadata value) {
    /** Stands for the component of an array, which has no type parameter. */
    public static final int ARRAY_COMPONENT = ValueExtractorDescriptor.ARRAY_COMPONENT;
}
