package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintUse;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A constraint at the place where it was declared.
 *
 * @param use the constraint with its attributes
 * @param host the class or interface that declares it
 * @param elementType the kind of element that it was put on: TYPE, FIELD, METHOD, CONSTRUCTOR, PARAMETER or TYPE_USE
 * @param groups the groups it belongs to; on an interface, members of Default belong to the implicit group of that interface too
 * @param where the place in words, as {@code Order#total}
 */
public record ConstraintMetadata(
        ConstraintUse use, Class<?> host, ElementType elementType, Set<Class<?>> groups, String where) {
    /** A constraint with its own groups and, as the host asks for it, the implicit group of an interface. */
    public static ConstraintMetadata of(ConstraintUse use, Class<?> host, ElementType elementType, String where) {
        Set<Class<?>> groups = use.groups();
        if (host.isInterface() && groups.contains(Default.class)) {
            groups = new LinkedHashSet<>(groups);
            groups.add(host);
        }
        return new ConstraintMetadata(use, host, elementType, Collections.unmodifiableSet(groups), where);
    }
}
