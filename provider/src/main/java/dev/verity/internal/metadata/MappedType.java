package dev.verity.internal.metadata;

/** What a source beside annotations says of one class. */
public record MappedType(TypeDeclaration declaration, AnnotationsToIgnore ignored) {}
