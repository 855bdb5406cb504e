package dev.verity.internal.coercion;

import dev.verity.model.EnumValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the constants of an enum are called outside: their marked values, else their names. */
final class EnumLiterals {

    private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";
    private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    private EnumLiterals() {}

    static List<Object> read(Class<?> type, List<Enum<?>> constants) {
        Member marked = marked(type, EnumValue.class.getName());
        Member source = marked == null ? marked(type, JSON_VALUE) : marked;
        List<Object> literals = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        for (Enum<?> constant : constants) {
            Object literal = source == null ? name(type, constant) : value(source, constant);
            Object key = literal == null ? null : EnumScalar.key(literal);
            if (literal == null || key == null || !keys.add(key)) {
                throw unusable(type, constant, literal, key);
            }
            literals.add(literal);
        }
        return literals;
    }

    private static IllegalArgumentException unusable(
            Class<?> type, Enum<?> constant, @Nullable Object literal, @Nullable Object key) {
        String wrong = key == null ? "is neither text nor a number" : "is that of another constant";
        return new IllegalArgumentException(
                "%s#%s: the external value %s %s. Give every constant its own text or number."
                        .formatted(type.getName(), constant.name(), literal, wrong));
    }

    /** The JSON form of the external values. */
    static JsonForm form(Class<?> type, List<Object> literals) {
        boolean texts = literals.stream().allMatch(CharSequence.class::isInstance);
        boolean integers = literals.stream().allMatch(literal -> EnumScalar.key(literal) instanceof Long);
        if (!texts && literals.stream().anyMatch(CharSequence.class::isInstance)) {
            throw new IllegalArgumentException(type.getName()
                    + ": some external values are text, some are numbers. Make them all text or all numbers.");
        }
        if (texts) {
            return JsonForm.TEXT;
        }
        return integers ? JsonForm.INTEGER : JsonForm.NUMBER;
    }

    private static @Nullable Member marked(Class<?> type, String annotation) {
        Member found = null;
        for (Field field : type.getDeclaredFields()) {
            found = other(type, annotation, found, isMarked(field, annotation) ? field : null);
        }
        for (Method method : type.getDeclaredMethods()) {
            found = other(type, annotation, found, isMarked(method, annotation) ? method : null);
        }
        return found;
    }

    private static @Nullable Member other(
            Class<?> type, String annotation, @Nullable Member known, @Nullable Member next) {
        if (known != null && next != null) {
            throw new IllegalArgumentException("%s: @%s is on both %s and %s. Leave it on one of them."
                    .formatted(type.getName(), simple(annotation), known.getName(), next.getName()));
        }
        if (next instanceof Method method && method.getParameterCount() > 0 || next != null && isStatic(next)) {
            throw new IllegalArgumentException("%s#%s: @%s belongs on an instance field or a method without parameters."
                    .formatted(type.getName(), next.getName(), simple(annotation)));
        }
        return next == null ? known : next;
    }

    private static boolean isStatic(Member member) {
        return Modifier.isStatic(member.getModifiers());
    }

    private static String simple(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    private static boolean isMarked(AnnotatedElement element, String name) {
        Annotation annotation = annotation(element, name);
        return annotation != null && !Boolean.FALSE.equals(attribute(annotation));
    }

    private static @Nullable Annotation annotation(AnnotatedElement element, String name) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().equals(name)) {
                return annotation;
            }
        }
        return null;
    }

    private static @Nullable Object attribute(Annotation annotation) {
        try {
            return annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException noSuchAttribute) {
            return null;
        }
    }

    private static String name(Class<?> type, Enum<?> constant) {
        try {
            Annotation property = annotation(type.getField(constant.name()), JSON_PROPERTY);
            return property != null && attribute(property) instanceof String name && !name.isEmpty()
                    ? name
                    : constant.name();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(Member source, Enum<?> constant) {
        try {
            ((AccessibleObject) source).setAccessible(true);
            return source instanceof Field field ? field.get(constant) : ((Method) source).invoke(constant);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    "%s#%s: the external value cannot be read from %s. Open the package to Verity, and let the method return normally."
                            .formatted(source.getDeclaringClass().getName(), constant.name(), source.getName()),
                    unreadable);
        }
    }
}
