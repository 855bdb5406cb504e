package dev.verity.internal.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a value cascades.
 *
 * @param program the passes over the object that the value refers to, group conversions applied
 * @param declaredType the declared class of a value marked with {@code @Valid}, which may turn out to be a container, whose
 *     elements are validated then; null for the elements of such a container
 */
public record CascadePlan(GroupProgram program, @Nullable Class<?> declaredType) {}
