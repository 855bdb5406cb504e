package dev.verity.internal.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source declares on one class or interface itself: nothing inherited, nothing merged.
 *
 * @param constraints the class-level constraints
 * @param defaultGroupSequence the groups of a redefined Default group, or null
 * @param properties fields and getters of this type, in order of declaration; unconstrained ones may be left out by sources other than annotations
 * @param executables methods (getters included) and constructors of this type, with all parameters
 */
public record TypeDeclaration(
        Class<?> type,
        List<ConstraintMetadata> constraints,
        @Nullable DefaultGroupSequence defaultGroupSequence,
        List<PropertyMetadata> properties,
        List<ExecutableMetadata> executables) {
    public TypeDeclaration {
        constraints = List.copyOf(constraints);
        properties = List.copyOf(properties);
        executables = List.copyOf(executables);
    }
}
