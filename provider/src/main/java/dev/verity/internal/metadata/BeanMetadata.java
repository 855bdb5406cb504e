package dev.verity.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is declared on a bean class, inheritance, overriding and all sources resolved.
 *
 * @param type the bean class
 * @param superclasses the class itself and its superclasses but Object, the class itself first; an interface alone if it is one
 * @param constraints class-level constraints of the class, its superclasses and interfaces, inherited ones first; each once
 * @param properties every field and getter, inherited ones first, each type's in order of declaration
 * @param executables the constrained methods and constructors; a method is found under its own signature and those of all it overrides
 * @param defaultGroupSequences the redefinitions of Default in the hierarchy, that of the class itself first
 */
public record BeanMetadata(
        Class<?> type,
        List<Class<?>> superclasses,
        List<ConstraintMetadata> constraints,
        List<PropertyMetadata> properties,
        Map<Signature, ExecutableMetadata> executables,
        List<DefaultGroupSequence> defaultGroupSequences) {
    public BeanMetadata {
        superclasses = List.copyOf(superclasses);
        constraints = List.copyOf(constraints);
        properties = List.copyOf(properties);
        executables = Map.copyOf(executables);
        defaultGroupSequences = List.copyOf(defaultGroupSequences);
    }

    /** The redefinition of Default that the class or its nearest superclass makes, or null. */
    public @Nullable DefaultGroupSequence defaultGroupSequence() {
        return defaultGroupSequences.isEmpty() ? null : defaultGroupSequences.get(0);
    }

    /** The redefinition that each object decides on, or null if the class has none or the same for all objects. */
    public @Nullable DefaultGroupSequence openDefaultGroupSequence() {
        DefaultGroupSequence sequence = defaultGroupSequence();
        return sequence != null && sequence.isOpen() ? sequence : null;
    }

    /** The metadata of objects with that redefinition of Default. */
    public BeanMetadata with(DefaultGroupSequence decided) {
        return new BeanMetadata(type, superclasses, constraints, properties, executables, List.of(decided));
    }

    /** The metadata with all redefinitions of Default decided as where there is no object. */
    public BeanMetadata withoutObject() {
        boolean open = false;
        for (DefaultGroupSequence sequence : defaultGroupSequences) {
            open |= sequence.isOpen();
        }
        return open ? decidedWithoutObject() : this;
    }

    private BeanMetadata decidedWithoutObject() {
        List<DefaultGroupSequence> decided = new ArrayList<>();
        for (DefaultGroupSequence sequence : defaultGroupSequences) {
            decided.add(sequence.isOpen() ? sequence.decided(sequence.ask(null)) : sequence);
        }
        return new BeanMetadata(type, superclasses, constraints, properties, executables, decided);
    }

    /** True when validating an instance can find anything at all. */
    public boolean isConstrained() {
        if (!constraints.isEmpty()) {
            return true;
        }
        for (PropertyMetadata property : properties) {
            if (property.value().isConstrained()) {
                return true;
            }
        }
        for (ExecutableMetadata executable : executables.values()) {
            if (executable.isConstrained()) {
                return true;
            }
        }
        return false;
    }
}
