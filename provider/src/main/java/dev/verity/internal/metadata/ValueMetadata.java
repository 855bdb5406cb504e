package dev.verity.internal.metadata;

import java.lang.reflect.Type;
import java.util.List;

/**
 * What is declared on one value: a property, a parameter, a return value or a container element.
 *
 * @param type the declared generic type, type variables of the declaring classes resolved against the bean class
 * @param constraints the constraints on the value itself, in order of declaration
 * @param cascade whether and how the value is cascaded
 * @param containerElements what is declared on its type arguments
 */
public record ValueMetadata(
        Type type,
        List<ConstraintMetadata> constraints,
        Cascade cascade,
        List<ContainerElementMetadata> containerElements) {
    public ValueMetadata {
        constraints = List.copyOf(constraints);
        containerElements = List.copyOf(containerElements);
    }

    /** A value with nothing declared on it. */
    public static ValueMetadata unconstrained(Type type) {
        return new ValueMetadata(type, List.of(), Cascade.NONE, List.of());
    }

    /** True when a constraint or a cascade is declared on the value or, at any depth, on its container elements. */
    public boolean isConstrained() {
        if (!constraints.isEmpty() || cascade.valid()) {
            return true;
        }
        for (ContainerElementMetadata element : containerElements) {
            if (element.value().isConstrained()) {
                return true;
            }
        }
        return false;
    }

    /** True when nothing at all is declared, not even a conversion of groups. */
    boolean isEmpty() {
        return constraints.isEmpty() && cascade.isNone() && containerElements.isEmpty();
    }
}
