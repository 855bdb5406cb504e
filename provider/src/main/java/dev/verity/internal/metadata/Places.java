package dev.verity.internal.metadata;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.StringJoiner;

/** Puts places of declarations in words, for messages. */
public final class Places {
    private Places() {}

    /** A class or interface, as {@code Order} or {@code Order.Item}. */
    public static String of(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean nested = outer != null && !type.getSimpleName().isEmpty();
        return nested
                ? of(outer) + "." + type.getSimpleName()
                : type.getTypeName().substring(packageLength(type));
    }

    /** A field, as {@code Order#total}. */
    public static String of(Field field) {
        return of(field.getDeclaringClass()) + "#" + field.getName();
    }

    /** A method or constructor, as {@code Order#add(Item, int)} or {@code Order(String)}. */
    public static String of(Executable executable) {
        String type = of(executable.getDeclaringClass());
        String name = executable instanceof Constructor<?> ? type : type + "#" + executable.getName();
        StringJoiner parameters = new StringJoiner(", ", name + "(", ")");
        for (Class<?> parameter : executable.getParameterTypes()) {
            parameters.add(parameter.getSimpleName());
        }
        return parameters.toString();
    }

    /** A parameter, as {@code parameter 0 of Order#add(Item, int)}. */
    public static String ofParameter(Executable executable, int index) {
        return "parameter " + index + " of " + of(executable);
    }

    /** The elements of a container, as {@code type argument E of List in Order#items}. */
    public static String ofElement(Class<?> container, int typeArgument, String where) {
        return typeArgument == ContainerElementMetadata.ARRAY_COMPONENT
                ? "component of " + where
                : "type argument " + container.getTypeParameters()[typeArgument].getName() + " of "
                        + container.getSimpleName() + " in " + where;
    }

    private static int packageLength(Class<?> type) {
        return type.getPackageName().isEmpty() || type.isPrimitive() || type.isArray()
                ? 0
                : type.getPackageName().length() + 1;
    }
}
