package dev.verity.internal.schema;

/** What a value is in JSON, as far as constraints differ by it. */
enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    ENUM,
    BYTES,
    /** Text of a form of its own, such as a date. */
    FORMATTED,
    ARRAY,
    MAP,
    OBJECT,
    ANYTHING;

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
