package dev.verity.mapping;

/**
 * Constraints of classes declared by calls, as a source of metadata beside annotations and XML.
 *
 * <p>Got by {@code VerityConfiguration.createConstraintMapping()}, filled, and handed to
 * {@code VerityConfiguration.addConstraintMapping(ConstraintMapping)}. Not thread-safe; it is read when the factory is built and not looked
 * at any more afterwards.
 */
public interface ConstraintMapping {}
