package dev.verity.internal.constraint;

import java.io.Serial;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Behaves as an annotation with given attributes, as {@link Annotation} asks for it. */
@SuppressWarnings("serial") // the map is a LinkedHashMap of values that annotations may have, all of which serialize
final class AnnotationProxy implements InvocationHandler, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<? extends Annotation> type;
    private final Map<String, Object> attributes;

    AnnotationProxy(Class<? extends Annotation> type, Map<String, Object> attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    @Override
    public Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        Object attribute = method.getParameterCount() == 0 ? attributes.get(method.getName()) : null;
        if (attribute != null) {
            return copyOf(attribute);
        }
        return switch (method.getName()) {
            case "annotationType" -> type;
            case "hashCode" -> hash();
            case "toString" -> text();
            case "equals" -> proxy == only(arguments) || equalTo(only(arguments));
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private static @Nullable Object only(@Nullable Object @Nullable [] arguments) {
        return arguments == null ? null : arguments[0];
    }

    private boolean equalTo(@Nullable Object other) {
        return type.isInstance(other)
                && other instanceof Annotation annotation
                && AnnotationAttributes.of(annotation).entrySet().stream()
                        .allMatch(entry -> Objects.deepEquals(entry.getValue(), attributes.get(entry.getKey())));
    }

    private int hash() {
        int hash = 0;
        for (Map.Entry<String, Object> entry : attributes.entrySet()) {
            hash += (127 * entry.getKey().hashCode()) ^ hashOf(entry.getValue());
        }
        return hash;
    }

    /** An array counts as {@link Arrays}' method for its type does, anything else as itself. */
    private static int hashOf(Object value) {
        return value.getClass().isArray() ? elements(value).hashCode() : value.hashCode();
    }

    private String text() {
        return attributes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + textOf(entry.getValue()))
                .collect(Collectors.joining(", ", "@" + type.getTypeName() + "(", ")"));
    }

    private static String textOf(Object value) {
        if (value.getClass().isArray()) {
            return elements(value).stream().map(AnnotationProxy::textOf).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Class<?> reference) {
            return reference.getTypeName() + ".class";
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }

    private static List<Object> elements(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        return elements;
    }

    /** A copy of an array, which its receiver may change; any other value itself. */
    static Object copyOf(Object value) {
        if (!value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        System.arraycopy(value, 0, copy, 0, length);
        return copy;
    }
}
