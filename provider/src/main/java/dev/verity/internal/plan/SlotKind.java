package dev.verity.internal.plan;

/** The kinds of slots. */
public enum SlotKind {
    /** A property read from its field. */
    FIELD,
    /** A property read by its getter. */
    GETTER,
    /** The bean itself: class-level constraints. */
    BEAN,
    PARAMETER,
    CROSS_PARAMETER,
    RETURN_VALUE;

    /** True for the two kinds that a TraversableResolver is asked about. */
    public boolean isProperty() {
        return this == FIELD || this == GETTER;
    }
}
