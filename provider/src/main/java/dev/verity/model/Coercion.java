package dev.verity.model;

/** How far the input may be from the type that a field has. */
public enum Coercion {
    /** Text that reads as a number, numbers without a fraction for integers, yes and no for booleans and the like are accepted. */
    LAX,

    /** The JSON type must be the field's own; text stands only for types that JSON lacks, such as dates. */
    STRICT
}
