package dev.verity.internal.metadata;

/** A parameter of a method or constructor; its name is the ParameterNameProvider's to give. */
public record ParameterMetadata(int index, ValueMetadata value) {}
