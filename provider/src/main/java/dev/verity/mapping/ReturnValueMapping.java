package dev.verity.mapping;

/** The return value of a method, the object that a constructor makes, or the elements of a container that is returned. */
public interface ReturnValueMapping extends ValueMapping<ReturnValueMapping>, ExecutableParts {}
