package dev.verity.model;

/** What a JSON Schema is for. */
public enum SchemaProfile {
    /** JSON Schema, draft 2020-12: what the schema accepts, the type accepts. */
    STANDARD,

    /** The subset that function calling of language models expects: no additional properties, all required, nullable by type. */
    STRICT
}
