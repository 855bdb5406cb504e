package dev.verity.internal.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The way in which an extractor's container holds its elements.
 *
 * <p>Every shape but {@link #CUSTOM} can be walked without the extractor: by index, by iterator or by one call. Its
 * elements then carry the shape's node name.
 */
public enum Shape {
    /** Array of objects, walked by index. */
    ARRAY("<iterable element>"),
    /** Array of primitives, walked by index. */
    PRIMITIVE_ARRAY("<iterable element>"),
    /** {@link java.util.List}, walked by index. */
    LIST("<list element>"),
    /** {@link Iterable}, without index. */
    ITERABLE("<iterable element>"),
    /** The keys of a {@link java.util.Map}, each under itself. */
    MAP_KEY("<map key>"),
    /** The values of a {@link java.util.Map}, each under its key. */
    MAP_VALUE("<map value>"),
    /** {@link java.util.Optional}: its value or null. */
    OPTIONAL(null),
    /** {@link java.util.OptionalInt}: its value or null. */
    OPTIONAL_INT(null),
    /** {@link java.util.OptionalLong}: its value or null. */
    OPTIONAL_LONG(null),
    /** {@link java.util.OptionalDouble}: its value or null. */
    OPTIONAL_DOUBLE(null),
    /** Known to the extractor only, which names its elements itself. */
    CUSTOM(null);

    private final @Nullable String nodeName;

    Shape(@Nullable String nodeName) {
        this.nodeName = nodeName;
    }

    /**
     * Returns the name of the container element node, null if elements get no node (or, for {@link #CUSTOM},
     * unknown).
     */
    public @Nullable String nodeName() {
        return nodeName;
    }

    /** Tells whether elements lie at an index of the container. */
    boolean isIndexed() {
        return this == ARRAY || this == PRIMITIVE_ARRAY || this == LIST;
    }
}
