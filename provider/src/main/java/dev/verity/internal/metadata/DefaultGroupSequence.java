package dev.verity.internal.metadata;

import java.util.List;

/**
 * A redefinition of the Default group by {@code @GroupSequence} on a class or its counterpart in another source.
 *
 * @param host the class that redefines Default, for itself and what it inherits; in {@code groups} it stands for its own Default constraints
 */
public record DefaultGroupSequence(Class<?> host, List<Class<?>> groups) {
    public DefaultGroupSequence {
        groups = List.copyOf(groups);
    }
}
