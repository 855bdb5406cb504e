package dev.verity.internal.metadata;

import dev.verity.internal.type.Generics;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * The type argument of a container that a source beside annotations speaks of.
 *
 * @param index the index of the type parameter, or {@link ContainerElementMetadata#ARRAY_COMPONENT}
 * @param type the type argument; of a raw container the type variable itself
 */
public record ContainerArgument(Class<?> container, int index, Type type) {
    /** How many type arguments a type has; an array has one: its component. */
    public static int countOf(Type declared) {
        Class<?> container = Generics.erase(declared);
        return container.isArray() ? 1 : container.getTypeParameters().length;
    }

    /**
     * The type argument of a declared type.
     *
     * @param index less than {@link #countOf}
     */
    public static ContainerArgument of(Type declared, int index) {
        Class<?> container = Generics.erase(declared);
        return container.isArray()
                ? new ContainerArgument(container, ContainerElementMetadata.ARRAY_COMPONENT, component(declared))
                : new ContainerArgument(container, index, argument(declared, container, index));
    }

    private static Type component(Type declared) {
        return declared instanceof GenericArrayType array
                ? array.getGenericComponentType()
                : Generics.erase(declared).componentType();
    }

    private static Type argument(Type declared, Class<?> container, int index) {
        return declared instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : container.getTypeParameters()[index];
    }
}
