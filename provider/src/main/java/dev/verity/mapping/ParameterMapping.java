package dev.verity.mapping;

/** A parameter of a method or constructor, or the elements of a container that is passed. */
public interface ParameterMapping extends ValueMapping<ParameterMapping>, ExecutableParts {}
