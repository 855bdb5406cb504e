package dev.verity.internal.engine;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.runtime.MemberReader;
import dev.verity.internal.type.Generics;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the property that {@code validateProperty} or {@code validateValue} names by a path. */
final class PropertyNavigation {
    private final Routines routines;

    PropertyNavigation(Routines routines) {
        this.routines = routines;
    }

    /** A property of a bean that was found; {@code path} leads to the bean. */
    record Place(Object bean, String property, PropertyPath path) {}

    /** A property of a class that was found; {@code path} leads to the bean. */
    record TypedPlace(Class<?> bean, String property, PropertyPath path) {}

    Place find(Object root, PropertyPath path, String text) {
        List<Path.Node> nodes = nodes(path, text);
        Object bean = root;
        for (int i = 0; i < nodes.size() - 1; i++) {
            PropertyMetadata property = property(bean.getClass(), nodes.get(i).getName(), text);
            Object value = new MemberReader(property.member()).read(bean);
            Path.Node next = nodes.get(i + 1);
            bean = reached(next.isInIterable() ? element(value, next) : value, nodes.get(i), text);
        }
        String name = nodes.get(nodes.size() - 1).getName();
        property(bean.getClass(), name, text);
        return new Place(bean, name, path.parent());
    }

    TypedPlace find(Class<?> root, PropertyPath path, String text) {
        List<Path.Node> nodes = nodes(path, text);
        Class<?> bean = root;
        for (int i = 0; i < nodes.size() - 1; i++) {
            Type type = property(bean, nodes.get(i).getName(), text).value().type();
            bean = Generics.erase(nodes.get(i + 1).isInIterable() ? elementType(type, text) : type);
        }
        String name = nodes.get(nodes.size() - 1).getName();
        property(bean, name, text);
        return new TypedPlace(bean, name, path.parent());
    }

    private PropertyMetadata property(Class<?> type, String name, String text) {
        BeanMetadata metadata = routines.metadata(type);
        return metadata.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no property " + name + " in " + type.getName()
                        + ", which the path \"" + text + "\" names. Use the name of a field or getter."));
    }

    private static List<Path.Node> nodes(PropertyPath path, String text) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        for (Path.Node node : nodes) {
            if (node.getName() == null) {
                throw new IllegalArgumentException("The path \"" + text
                        + "\" does not end in a property. Name a property of the element, as in items[0].price.");
            }
        }
        return nodes;
    }

    private static Object reached(@Nullable Object value, Path.Node node, String text) {
        if (value == null) {
            throw new ValidationException("The path \"" + text + "\" cannot be followed: " + node.getName()
                    + " leads to null. Validate a property that can be reached.");
        }
        return value;
    }

    private static @Nullable Object element(@Nullable Object container, Path.Node node) {
        Integer index = node.getIndex();
        if (container instanceof Map<?, ?> map) {
            return inMap(map, node.getKey());
        }
        if (index == null) {
            return null;
        }
        if (container instanceof List<?> list) {
            return index < list.size() ? list.get(index) : null;
        }
        if (container instanceof Iterable<?> iterable) {
            return at(iterable.iterator(), index);
        }
        boolean isArray = container != null && container.getClass().isArray();
        return isArray && index < Array.getLength(container) ? Array.get(container, index) : null;
    }

    private static @Nullable Object inMap(Map<?, ?> map, @Nullable Object key) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (String.valueOf(entry.getKey()).equals(String.valueOf(key))) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static @Nullable Object at(Iterator<?> iterator, int index) {
        for (int i = 0; i < index && iterator.hasNext(); i++) {
            iterator.next();
        }
        return iterator.hasNext() ? iterator.next() : null;
    }

    private static Type elementType(Type container, String text) {
        Class<?> erased = Generics.erase(container);
        if (container instanceof GenericArrayType array) {
            return array.getGenericComponentType();
        }
        if (erased.isArray()) {
            return erased.getComponentType();
        }
        if (Map.class.isAssignableFrom(erased)) {
            return Generics.argumentsOf(container, Map.class).get(1);
        }
        if (Iterable.class.isAssignableFrom(erased)) {
            return Generics.argumentsOf(container, Iterable.class).get(0);
        }
        throw new IllegalArgumentException("The path \"" + text + "\" has an index or key after a property of type "
                + container.getTypeName() + ", which is no array, Iterable or Map.");
    }
}
