package dev.verity.spring.aot;

import java.beans.Introspector;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/** The classes that a generic type mentions, at any depth. */
final class Mentioned {
    private Mentioned() {}

    static Set<Class<?>> in(ResolvableType type) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        collect(type, classes, 0);
        return classes;
    }

    /** The classes that the field and the getter of a property mention, with type variables as the class has them. */
    static Set<Class<?>> inProperty(Class<?> type, String property) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        Field field = ReflectionUtils.findField(type, property);
        if (field != null) {
            collect(ResolvableType.forField(field, type), classes, 0);
        }
        for (Method method : ReflectionUtils.getUniqueDeclaredMethods(type)) {
            if (isGetter(method, property)) {
                collect(ResolvableType.forMethodReturnType(method, type), classes, 0);
            }
        }
        return classes;
    }

    /** The classes that the methods of one name mention, with type variables as the class has them. */
    static Set<Class<?>> inMethods(Class<?> type, String name) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (Method method : ReflectionUtils.getUniqueDeclaredMethods(type)) {
            if (method.getName().equals(name)) {
                collect(ResolvableType.forMethodReturnType(method, type), classes, 0);
                for (int i = 0; i < method.getParameterCount(); i++) {
                    collect(ResolvableType.forMethodParameter(method, i, type), classes, 0);
                }
            }
        }
        return classes;
    }

    static boolean isGetter(Method method, String property) {
        String name = method.getName();
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && (name.equals(property) || is(name, "get", property) || is(name, "is", property));
    }

    private static boolean is(String name, String prefix, String property) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && Introspector.decapitalize(name.substring(prefix.length())).equals(property);
    }

    /** Types may go round in circles: {@code T extends Comparable<T>}. */
    private static void collect(ResolvableType type, Set<Class<?>> classes, int depth) {
        Class<?> raw = type.isArray() ? null : type.resolve();
        if (raw != null) {
            classes.add(raw);
        }
        if (depth < 8) {
            if (type.isArray()) {
                collect(type.getComponentType(), classes, depth + 1);
            }
            for (ResolvableType argument : type.getGenerics()) {
                collect(argument, classes, depth + 1);
            }
        }
    }
}
