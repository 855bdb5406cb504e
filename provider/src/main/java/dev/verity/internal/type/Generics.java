package dev.verity.internal.type;

import java.lang.invoke.MethodType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;

/**
 * Questions about generic types.
 *
 * <p>The types made here are equal, in both directions, to those that the JDK's reflection makes for the same
 * declaration.
 */
public final class Generics {

    private Generics() {}

    /** Returns the erasure of a type: of a variable or wildcard the erasure of its leftmost bound. */
    public static Class<?> erase(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erase(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return erase(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return erase(wildcard.getUpperBounds()[0]);
        }
        throw new IllegalArgumentException("Not a type of the Java language: " + type);
    }

    /** Returns the wrapper class of a primitive type, any other class unchanged. */
    public static Class<?> box(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    /**
     * Replaces the type variables that the supertypes of a context declare by what the context makes of them.
     *
     * <p>Seen from {@code ArrayList<String>}, the {@code E} of {@code Collection<E>} is {@code String}. Variables
     * that the context says nothing about stay.
     */
    public static Type resolve(Type type, Type context) {
        return type instanceof Class<?> ? type : TypeBindings.seenFrom(context).substitute(type);
    }

    /**
     * Returns the type arguments of a generic class as seen from a subtype of it; an argument that the subtype leaves
     * open is a type variable, and the list is empty where {@code type} is no subtype of {@code generic}.
     */
    public static List<Type> argumentsOf(Type type, Class<?> generic) {
        TypeVariable<?>[] parameters = generic.getTypeParameters();
        if (parameters.length == 0 || !isAssignable(generic, type)) {
            return List.of();
        }
        TypeBindings bindings = TypeBindings.seenFrom(type);
        return bindings.substituteAll(parameters);
    }

    /**
     * Returns the index of the type parameter of {@code subtype} that is passed on, as it is, to one type parameter of
     * {@code supertype}; -1 if there is none.
     */
    public static int typeArgumentSeenFrom(Class<?> subtype, Class<?> supertype, int supertypeArgument) {
        List<Type> arguments = argumentsOf(subtype, supertype);
        return arguments.isEmpty()
                ? -1
                : Arrays.asList(subtype.getTypeParameters()).indexOf(arguments.get(supertypeArgument));
    }

    /**
     * Tells whether {@code source} is a subtype of {@code target} (Java Language Specification, 4.10).
     *
     * <p>No boxing and no unchecked conversion takes place: a raw {@code List} is no {@code List<String>}, but it
     * counts as a {@code List<?>}.
     */
    public static boolean isAssignable(Type target, Type source) {
        if (target instanceof Class<?> targetClass && source instanceof Class<?> sourceClass) {
            return targetClass.isAssignableFrom(sourceClass);
        }
        return new Subtyping().isSubtype(target, source);
    }

    /**
     * Returns a class with type arguments.
     *
     * @throws IllegalArgumentException if the class has another number of type parameters
     */
    public static ParameterizedType parameterized(Class<?> raw, Type... arguments) {
        int expected = raw.getTypeParameters().length;
        if (expected != arguments.length) {
            throw new IllegalArgumentException("%s has %d type parameters, but %d type arguments were given"
                    .formatted(raw.getTypeName(), expected, arguments.length));
        }
        return new ParameterizedForm(raw.getDeclaringClass(), raw, List.of(arguments));
    }

    /** Returns the type of the arrays with a component type. */
    public static Type arrayOf(Type component) {
        return component instanceof Class<?> plain ? plain.arrayType() : new ArrayForm(component);
    }
}
