package dev.verity.internal.plan;

import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.type.Generics;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether an object may be met again below itself by following cascades.
 *
 * <p>The cascaded types are walked as declared. A type that is not final may have a subclass that cascades anywhere, so only
 * chains of final classes, records and enums that are no containers prove that no cycle is possible.
 */
final class Recursion {
    private final CheckedMetadata metadata;
    private final ValueExtractors extractors;

    Recursion(CheckedMetadata metadata, ValueExtractors extractors) {
        this.metadata = metadata;
        this.extractors = extractors;
    }

    /** True when a bean of that class, or an object that it leads to, may be met again below itself. */
    boolean isPossible(BeanMetadata bean) {
        Map<Class<?>, Set<Class<?>>> cascades = new HashMap<>();
        Deque<BeanMetadata> open = new ArrayDeque<>();
        open.add(bean);
        while (!open.isEmpty()) {
            BeanMetadata next = open.remove();
            Set<Class<?>> types = new HashSet<>();
            addCascadedTypes(next, types);
            cascades.put(next.type(), types);
            for (Class<?> type : types) {
                if (!Modifier.isFinal(type.getModifiers()) || mayHoldAnything(type)) {
                    return true;
                }
                if (!cascades.containsKey(type)) {
                    open.add(metadata.of(type));
                }
            }
        }
        return isCyclic(cascades);
    }

    /** Takes away what leads nowhere until nothing changes: cycles are left. */
    private static boolean isCyclic(Map<Class<?>, Set<Class<?>>> cascades) {
        boolean changes = true;
        while (changes) {
            changes = false;
            for (Class<?> type : Set.copyOf(cascades.keySet())) {
                if (Collections.disjoint(cascades.get(type), cascades.keySet())) {
                    cascades.remove(type);
                    changes = true;
                }
            }
        }
        return !cascades.isEmpty();
    }

    /** True for containers: {@code @Valid} on a value of theirs cascades to elements that the class alone does not tell. */
    private boolean mayHoldAnything(Class<?> type) {
        return extractors.forLegacyCascade(type) != null;
    }

    private static void addCascadedTypes(BeanMetadata bean, Collection<Class<?>> types) {
        for (PropertyMetadata property : bean.properties()) {
            addCascadedTypes(property.value(), types);
        }
    }

    private static void addCascadedTypes(ValueMetadata value, Collection<Class<?>> types) {
        if (value.cascade().valid()) {
            addComponentTypes(value.type(), types);
        }
        for (ContainerElementMetadata element : value.containerElements()) {
            addCascadedTypes(element.value(), types);
        }
    }

    /** The type, or the types of its elements where {@code @Valid} stands on an array or a container. */
    private static void addComponentTypes(Type type, Collection<Class<?>> types) {
        Class<?> erased = Generics.erase(type);
        if (erased.isArray()) {
            types.add(erased.getComponentType());
        } else if (type instanceof ParameterizedType parameterized
                && erased.getName().startsWith("java.util.")) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                types.add(Generics.erase(argument));
            }
        } else {
            types.add(erased);
        }
    }
}
