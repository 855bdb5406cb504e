package dev.verity.internal.mapping;

import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.Places;
import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds members among those that a class declares itself. */
final class Members {
    private final Class<?> type;
    private final Getters getters;

    Members(Class<?> type, Getters getters) {
        this.type = type;
        this.getters = getters;
    }

    Field field(String name) {
        Arguments.require(name, "name of a field");
        Field field = declaredField(type, name);
        if (field == null) {
            throw missing("field " + name, owner(name, Members::declaredField));
        }
        return notStatic(field);
    }

    Method getter(String property) {
        Arguments.require(property, "name of a property");
        Method getter = declaredGetter(type, property);
        if (getter == null) {
            throw missing("getter of a property " + property, owner(property, this::declaredGetter));
        }
        return notStatic(getter);
    }

    Method method(String name, Class<?>... parameterTypes) {
        Arguments.require(name, "name of a method");
        Arguments.requireAll(parameterTypes, "parameter type");
        try {
            return notStatic(type.getDeclaredMethod(name, parameterTypes));
        } catch (NoSuchMethodException e) {
            String known = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && !method.isBridge())
                    .map(method -> name + inWords(method.getParameterTypes()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new ValidationException(
                    "%s declares no method %s%s. %s"
                            .formatted(
                                    type.getName(),
                                    name,
                                    inWords(parameterTypes),
                                    known.isEmpty()
                                            ? "Correct the name, or map the class that declares it."
                                            : "It declares " + known + ". Correct the parameter types."),
                    e);
        }
    }

    Constructor<?> constructor(Class<?>... parameterTypes) {
        Arguments.requireAll(parameterTypes, "parameter type");
        try {
            return type.getDeclaredConstructor(parameterTypes);
        } catch (NoSuchMethodException e) {
            throw new ValidationException(
                    "%s has no constructor %s%s. Correct the parameter types."
                            .formatted(type.getName(), type.getSimpleName(), inWords(parameterTypes)),
                    e);
        }
    }

    private static String inWords(Class<?>... types) {
        return Arrays.stream(types).map(Class::getTypeName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static @Nullable Field declaredField(Class<?> owner, String name) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Method declaredGetter(Class<?> owner, String property) {
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> !method.isBridge() && property.equals(getters.propertyOf(method)))
                .min(preferredFirst(property))
                .orElse(null);
    }

    private Comparator<Method> preferredFirst(String property) {
        return Comparator.comparingInt(
                method -> getters.strategy().getterNames(property).indexOf(method.getName()));
    }

    private static <M extends Member> M notStatic(M member) {
        if (Modifier.isStatic(member.getModifiers())) {
            throw new ValidationException("%s#%s is static: static members are not validated. Do not map it."
                    .formatted(Places.of(member.getDeclaringClass()), member.getName()));
        }
        return member;
    }

    private @Nullable Class<?> owner(String name, BiFunction<Class<?>, String, @Nullable Member> find) {
        return Stream.<Class<?>>iterate(type.getSuperclass(), parent -> parent != null, Class::getSuperclass)
                .filter(parent -> find.apply(parent, name) != null)
                .findFirst()
                .orElse(null);
    }

    private ValidationException missing(String what, @Nullable Class<?> owner) {
        return new ValidationException("%s declares no %s. %s"
                .formatted(
                        type.getName(),
                        what,
                        owner == null
                                ? "Correct the name."
                                : "It is declared by %s: map it by type(%s.class)."
                                        .formatted(owner.getName(), Places.of(owner))));
    }
}
