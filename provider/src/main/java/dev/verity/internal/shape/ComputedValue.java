package dev.verity.internal.shape;

import java.lang.invoke.MethodHandle;

/**
 * A value that a method computes for dumps.
 *
 * @param handle a function from Object to Object
 */
public record ComputedValue(String key, ValueShape value, MethodHandle handle) {}
