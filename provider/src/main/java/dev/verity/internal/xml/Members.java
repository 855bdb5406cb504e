package dev.verity.internal.xml;

import dev.verity.internal.metadata.Getters;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the members that a constraint mapping names, among those that the bean class declares itself. */
final class Members {
    private Members() {}

    static Field field(Class<?> bean, String name, Location at) {
        Field field = declaredField(bean, name);
        if (field == null) {
            throw at.error(bean.getName() + " has no field " + name + "." + inherited(fieldOwner(bean, name)));
        }
        return notStatic(field, at);
    }

    static Method getter(Class<?> bean, String property, Getters getters, Location at) {
        Method getter = declaredGetter(bean, property, getters);
        if (getter == null) {
            throw at.error(bean.getName() + " has no getter of a property " + property + "."
                    + inherited(getterOwner(bean, property, getters)));
        }
        return notStatic(getter, at);
    }

    static Method method(Class<?> bean, String name, Class<?>[] parameters, Location at) {
        try {
            return notStatic(bean.getDeclaredMethod(name, parameters), at);
        } catch (NoSuchMethodException e) {
            String known = Arrays.stream(bean.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && !method.isBridge())
                    .map(method -> name + parameters(method.getParameterTypes()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw at.error(
                    bean.getName() + " declares no method " + name + parameters(parameters) + ". "
                            + (known.isEmpty()
                                    ? "Correct the name, or map the class that declares it."
                                    : "It declares " + known + ". Correct the <parameter> types."),
                    e);
        }
    }

    static Constructor<?> constructor(Class<?> bean, Class<?>[] parameters, Location at) {
        try {
            return bean.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw at.error(
                    bean.getName() + " has no constructor " + bean.getSimpleName() + parameters(parameters)
                            + ". Correct the <parameter> types.",
                    e);
        }
    }

    static String parameters(Class<?>... types) {
        return Arrays.stream(types).map(Class::getTypeName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static @Nullable Field declaredField(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Method declaredGetter(Class<?> type, String property, Getters getters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isBridge() && property.equals(getters.propertyOf(method)))
                .min(Comparator.comparing(Method::getName))
                .orElse(null);
    }

    private static <M extends Member> M notStatic(M member, Location at) {
        if (Modifier.isStatic(member.getModifiers())) {
            throw at.error(member.getName() + " is static: static members are not validated. Remove the element.");
        }
        return member;
    }

    private static @Nullable Class<?> fieldOwner(Class<?> bean, String name) {
        return superclasses(bean).stream()
                .filter(type -> declaredField(type, name) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Class<?> getterOwner(Class<?> bean, String property, Getters getters) {
        return superclasses(bean).stream()
                .filter(type -> declaredGetter(type, property, getters) != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Class<?>> superclasses(Class<?> bean) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type = bean.getSuperclass(); type != null; type = type.getSuperclass()) {
            types.add(type);
        }
        return types;
    }

    private static String inherited(@Nullable Class<?> owner) {
        return owner == null
                ? " Correct the name."
                : " It is declared by " + owner.getName() + ": map it in a <bean> of that class.";
    }
}
