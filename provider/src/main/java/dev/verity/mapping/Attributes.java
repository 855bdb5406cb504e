package dev.verity.mapping;

import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules on the values of an annotation's attributes. */
final class Attributes {
    private Attributes() {}

    static void require(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + name + " must not be null.");
        }
    }

    /** The value as the attribute has it, as far as Java lets it be written so. */
    static Object fit(Class<? extends Annotation> type, String name, Object value) {
        Class<?> required = declared(type)
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(type, name))
                .getReturnType();
        Object fitting = fit(required, value);
        if (fitting == null) {
            throw new ValidationException("@%s: the attribute %s is of type %s, but its value is of type %s."
                    .formatted(
                            type.getSimpleName(),
                            name,
                            required.getTypeName(),
                            value.getClass().getTypeName()));
        }
        return fitting;
    }

    static String text(Map<String, Object> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + " = " + text(attribute.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String text(Object value) {
        if (value instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        }
        if (value instanceof String) {
            return "\"" + value + "\"";
        }
        return value instanceof Object[] array
                ? Arrays.stream(array).map(Attributes::text).collect(Collectors.joining(", ", "{", "}"))
                : value.toString();
    }

    private static Stream<Method> declared(Class<? extends Annotation> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()));
    }

    private static ValidationException unknown(Class<? extends Annotation> type, String name) {
        String known = declared(type).map(Method::getName).sorted().collect(Collectors.joining(", "));
        return new ValidationException(
                "@%s has no attribute %s. Its attributes are: %s.".formatted(type.getSimpleName(), name, known));
    }

    private static @Nullable Object fit(Class<?> required, Object value) {
        if (required.isArray() && !value.getClass().isArray()) {
            return fitArray(required.getComponentType(), new Object[] {value});
        }
        if (required.isArray()) {
            return fitArray(required.getComponentType(), value);
        }
        return required.isPrimitive() ? widened(required, value) : single(required, value);
    }

    /** An array of its own, which nobody else changes; of declarations where they stand for annotations. */
    private static @Nullable Object fitArray(Class<?> component, Object values) {
        int length = Array.getLength(values);
        boolean declarations = length > 0 && Array.get(values, 0) instanceof ConstraintDeclaration;
        Object array = Array.newInstance(declarations ? ConstraintDeclaration.class : component, length);
        for (int i = 0; i < length; i++) {
            Object element = Array.get(values, i);
            Object fitting = element == null ? null : fit(component, element);
            if (fitting == null || fitting instanceof ConstraintDeclaration != declarations) {
                return null;
            }
            Array.set(array, i, fitting);
        }
        return array;
    }

    private static @Nullable Object single(Class<?> required, Object value) {
        boolean declared = value instanceof ConstraintDeclaration<?> declaration && declaration.type() == required;
        return declared || required.isInstance(value) ? value : null;
    }

    /** The value after a widening primitive conversion, or null if none leads to the type. */
    private static @Nullable Object widened(Class<?> required, Object value) {
        try {
            Object array = Array.newInstance(required, 1);
            Array.set(array, 0, value);
            return MethodType.methodType(required).wrap().returnType().cast(Array.get(array, 0));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
