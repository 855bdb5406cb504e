package dev.verity.internal.constraint;

import dev.verity.internal.type.Generics;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes annotations from their type and the values of their attributes. */
public final class AnnotationBuilder {
    private AnnotationBuilder() {}

    /**
     * Makes an annotation; attributes that are not given have their defaults.
     *
     * @throws ValidationException if an attribute without default is missing, unknown or of another type
     */
    public static <A extends Annotation> A of(Class<A> type, Map<String, Object> attributes) {
        List<Method> declared = AnnotationAttributes.declaredBy(type);
        refuseUnknown(type, attributes, declared);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Method attribute : declared) {
            values.put(attribute.getName(), valueOf(type, attribute, attributes.get(attribute.getName())));
        }
        AnnotationProxy handler = new AnnotationProxy(type, Collections.unmodifiableMap(values));
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void refuseUnknown(Class<?> type, Map<String, Object> attributes, List<Method> declared) {
        Set<String> unknown = new TreeSet<>(attributes.keySet());
        declared.forEach(attribute -> unknown.remove(attribute.getName()));
        if (!unknown.isEmpty()) {
            String names = declared.stream().map(Method::getName).sorted().collect(Collectors.joining(", "));
            throw new ValidationException("@%s has no attribute %s. Its attributes are: %s."
                    .formatted(type.getName(), String.join(", ", unknown), names));
        }
    }

    private static Object valueOf(Class<?> type, Method attribute, @Nullable Object given) {
        Object value = given == null ? attribute.getDefaultValue() : given;
        if (value == null) {
            throw new ValidationException("@%s: the attribute %s (%s) has no default. Give it a value."
                    .formatted(
                            type.getName(),
                            attribute.getName(),
                            attribute.getReturnType().getTypeName()));
        }
        if (!Generics.box(attribute.getReturnType()).isInstance(value)) {
            throw new ValidationException("@%s: the attribute %s is of type %s, but its value is of type %s."
                    .formatted(
                            type.getName(),
                            attribute.getName(),
                            attribute.getReturnType().getTypeName(),
                            value.getClass().getTypeName()));
        }
        return AnnotationProxy.copyOf(value);
    }
}
