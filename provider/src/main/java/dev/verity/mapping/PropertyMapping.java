package dev.verity.mapping;

/** A field, the getter of a property, or the elements of a container that it gives. */
public interface PropertyMapping extends ValueMapping<PropertyMapping>, TypeMembers {}
