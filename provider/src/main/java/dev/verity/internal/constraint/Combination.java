package dev.verity.internal.constraint;

/**
 * How a constraint depends on those that it is composed of, by the names of
 * {@link dev.verity.constraints.CompositionType}, which a start need not load.
 */
public enum Combination {
    AND,
    OR,
    ALL_FALSE
}
