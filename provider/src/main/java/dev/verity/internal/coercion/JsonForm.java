package dev.verity.internal.coercion;

/** What JSON says for the values of a scalar type. */
public enum JsonForm {
    INTEGER,
    NUMBER,
    BOOLEAN,
    TEXT
}
