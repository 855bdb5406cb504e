package dev.verity.internal.xml;

import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.type.Generics;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * The type argument of a container that a {@code <container-element-type>} speaks of.
 *
 * @param index the index of the type parameter, or {@link ContainerElementMetadata#ARRAY_COMPONENT}
 * @param type the type argument; of a raw container the type variable itself
 */
record ContainerArgument(Class<?> container, int index, Type type) {
    static ContainerArgument read(XmlElement element, Type declared) {
        Class<?> container = Generics.erase(declared);
        int parameters = container.isArray() ? 1 : container.getTypeParameters().length;
        int index = index(element, parameters, declared);
        return container.isArray()
                ? new ContainerArgument(container, ContainerElementMetadata.ARRAY_COMPONENT, component(declared))
                : new ContainerArgument(container, index, argument(declared, container, index));
    }

    private static int index(XmlElement element, int parameters, Type declared) {
        String type = declared.getTypeName();
        if (parameters == 0) {
            throw element.at()
                    .error(type + " has no type parameters, so it has no container elements. Remove the element.");
        }
        String written = element.optional("type-argument-index");
        if (written == null && parameters > 1) {
            throw element.at()
                    .error(type + " has " + parameters
                            + " type parameters. Tell by type-argument-index=\"0\" and so on which is meant.");
        }
        int index = written == null ? 0 : number(written, element);
        if (index < 0 || index >= parameters) {
            throw element.at()
                    .error("type-argument-index=\"" + written + "\" does not exist: " + type + " has the indexes 0 to "
                            + (parameters - 1) + ".");
        }
        return index;
    }

    private static int number(String written, XmlElement element) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw element.at()
                    .error("type-argument-index=\"" + written + "\" is not a number. Write 0, 1 and so on.", e);
        }
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
