package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** How the places of a container's elements are told in paths: its declared class and the type argument they stand for. */
public record ElementPlaces(Class<?> container, @Nullable Integer typeArgument) {}
