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
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    boolean mayMeetItself(BeanMetadata bean) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        cascadedTypes(bean).forEach(open::add);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!Modifier.isFinal(type.getModifiers()) || type == bean.type() || mayHoldAnything(type)) {
                return true;
            }
            if (seen.add(type)) {
                cascadedTypes(metadata.of(type)).forEach(open::add);
            }
        }
        return false;
    }

    /** True for containers: {@code @Valid} on a value of theirs cascades to elements that the class alone does not tell. */
    private boolean mayHoldAnything(Class<?> type) {
        return extractors.forLegacyCascade(type) != null;
    }

    private static Stream<Class<?>> cascadedTypes(BeanMetadata bean) {
        return bean.properties().stream().map(PropertyMetadata::value).flatMap(Recursion::cascadedTypes);
    }

    private static Stream<Class<?>> cascadedTypes(ValueMetadata value) {
        Stream<Class<?>> own = value.cascade().valid() ? componentTypes(value.type()) : Stream.empty();
        Stream<Class<?>> below = value.containerElements().stream()
                .map(ContainerElementMetadata::value)
                .flatMap(Recursion::cascadedTypes);
        return Stream.concat(own, below);
    }

    /** The type, or the types of its elements where {@code @Valid} stands on an array or a container. */
    private static Stream<Class<?>> componentTypes(Type type) {
        Class<?> erased = Generics.erase(type);
        if (erased.isArray()) {
            return Stream.of(erased.getComponentType());
        }
        if (type instanceof ParameterizedType parameterized && erased.getName().startsWith("java.util.")) {
            return List.of(parameterized.getActualTypeArguments()).stream().map(Generics::erase);
        }
        return Stream.of(erased);
    }
}
