package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.groups.Default;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constraints on properties whose violation keeps a class-level constraint of the same bean from being checked.
 *
 * <p>They are those of the same group, on properties and on elements in them. In the Default group they are, as Hibernate
 * Validator has it, those of the same class only: a hierarchy is validated class by class there.
 */
final class PropertyGuards {
    private final BeanMetadata bean;

    PropertyGuards(BeanMetadata bean) {
        this.bean = bean;
    }

    Set<ConstraintUse> of(ConstraintMetadata classLevel) {
        Set<ConstraintUse> guards = new HashSet<>();
        for (PropertyMetadata property : bean.properties()) {
            add(property.value(), classLevel, guards);
        }
        return guards;
    }

    private void add(ValueMetadata value, ConstraintMetadata classLevel, Set<ConstraintUse> guards) {
        for (ConstraintMetadata constraint : value.constraints()) {
            if (isGuard(constraint, classLevel)) {
                addWithComposing(constraint.use(), guards);
            }
        }
        for (ContainerElementMetadata element : value.containerElements()) {
            add(element.value(), classLevel, guards);
        }
    }

    private boolean isGuard(ConstraintMetadata constraint, ConstraintMetadata classLevel) {
        for (Class<?> group : constraint.groups()) {
            boolean isShared = classLevel.groups().contains(group);
            if (isShared && (group != Default.class || level(constraint.host()) == level(classLevel.host()))) {
                return true;
            }
        }
        return false;
    }

    /** The class of the hierarchy that declares a type's constraints: itself, or the most specific that implements it. */
    private @Nullable Class<?> level(Class<?> host) {
        for (Class<?> type : bean.superclasses()) {
            if (type == host || host.isInterface() && implementsIt(type, host)) {
                return type;
            }
        }
        return null;
    }

    private static boolean implementsIt(Class<?> type, Class<?> contract) {
        for (Class<?> implemented : type.getInterfaces()) {
            if (contract.isAssignableFrom(implemented)) {
                return true;
            }
        }
        return false;
    }

    private static void addWithComposing(ConstraintUse use, Set<ConstraintUse> guards) {
        guards.add(use);
        List<ConstraintUse> composing = use.composing();
        for (ConstraintUse part : composing) {
            addWithComposing(part, guards);
        }
    }
}
