package dev.verity.model;

/** What happens to keys of the input that no field has. */
public enum ExtraKeys {
    /** They are left out. */
    IGNORE,

    /** Each is an error {@code extra_forbidden} at the key. */
    FORBID,

    /** They are kept with the object, and dumped again after its fields. Records cannot keep any. */
    ALLOW
}
