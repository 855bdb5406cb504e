package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor.ConstraintFinder;
import jakarta.validation.metadata.Scope;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** A search among the constraints of an element; each restriction narrows what the earlier ones left. */
final class ConstraintSearch implements ConstraintFinder {
    private final BeanMetadata bean;
    private final Map<ConstraintMetadata, ConstraintDescriptor<?>> constraints;
    private Predicate<ConstraintMetadata> restriction = constraint -> true;

    ConstraintSearch(BeanMetadata bean, Map<ConstraintMetadata, ConstraintDescriptor<?>> constraints) {
        this.bean = bean;
        this.constraints = constraints;
    }

    @Override
    public ConstraintFinder unorderedAndMatchingGroups(Class<?>... groups) {
        for (Class<?> group : groups) {
            requireNonNull(group, "A group to match is null. Pass the interfaces that stand for groups.");
        }
        return restrictedTo(new MatchingGroups(List.of(groups), bean.defaultGroupSequences())::matches);
    }

    @Override
    public ConstraintFinder lookingAt(Scope scope) {
        requireNonNull(scope, "The scope to look at is null. Pass LOCAL_ELEMENT or HIERARCHY.");
        return scope == Scope.HIERARCHY ? this : restrictedTo(constraint -> constraint.host() == bean.type());
    }

    @Override
    public ConstraintFinder declaredOn(ElementType... types) {
        for (ElementType type : types) {
            requireNonNull(type, "An element type is null. Pass the kinds of elements that declare the constraints.");
        }
        Set<ElementType> wanted = ImmutableSets.copyOf(List.of(types));
        return restrictedTo(constraint -> wanted.contains(constraint.elementType()));
    }

    private ConstraintFinder restrictedTo(Predicate<ConstraintMetadata> further) {
        restriction = restriction.and(further);
        return this;
    }

    private static void requireNonNull(Object argument, String message) {
        if (Objects.isNull(argument)) {
            throw new IllegalArgumentException(message);
        }
    }

    @Override
    public Set<ConstraintDescriptor<?>> getConstraintDescriptors() {
        return ImmutableSets.copyOf(constraints.entrySet().stream()
                .filter(entry -> restriction.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public boolean hasConstraints() {
        return constraints.keySet().stream().anyMatch(restriction);
    }
}
