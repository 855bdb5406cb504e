package dev.verity.mapping;

/** All parameters of a method or constructor together. */
public interface CrossParameterMapping extends ElementMapping<CrossParameterMapping>, ExecutableParts {}
