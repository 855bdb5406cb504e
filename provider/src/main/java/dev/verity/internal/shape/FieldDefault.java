package dev.verity.internal.shape;

import java.util.function.Supplier;

/** What a field holds when the input does not set it. Immutable. */
public sealed interface FieldDefault {
    /** Nothing but the zero of the type: null, 0, false, or an empty Optional. */
    record None() implements FieldDefault {}

    /** What its initialiser gives, which runs with the constructor. */
    record Initialiser() implements FieldDefault {}

    /** What a text reads as: that of a scalar, or JSON. */
    record Text(String text) implements FieldDefault {}

    /** What a factory gives. */
    record Factory(Supplier<?> factory) implements FieldDefault {}

    /** True unless there is nothing. */
    default boolean isGiven() {
        return !(this instanceof None);
    }
}
