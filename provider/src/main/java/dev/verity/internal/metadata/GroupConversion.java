package dev.verity.internal.metadata;

/** One {@code @ConvertGroup}: a cascade that is asked for {@code from} validates {@code to}. */
public record GroupConversion(Class<?> from, Class<?> to) {}
