package dev.verity.spring.model;

import dev.verity.model.Discriminator;
import dev.verity.model.Model;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** Tells which types of bodies hold models: subclasses of Model, sealed types with a discriminator, and containers of these. */
final class BodyTypes {
    private BodyTypes() {}

    /** The class of the models that values of a type are or hold, or null if they are none of ours. */
    static @Nullable Class<?> modelIn(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? modelIn(plain.getComponentType()) : isModel(plain) ? plain : null;
        }
        if (type instanceof ParameterizedType parameterized) {
            return modelIn(parameterized);
        }
        if (type instanceof GenericArrayType array) {
            return modelIn(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return modelIn(wildcard.getUpperBounds()[0]);
        }
        return type instanceof TypeVariable<?> variable ? modelIn(erased(variable)) : null;
    }

    private static @Nullable Class<?> modelIn(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (isModel(raw)) {
            return raw;
        }
        if (Map.class.isAssignableFrom(raw) && arguments.length == 2) {
            return modelIn(arguments[1]);
        }
        boolean isContainer = Collection.class.isAssignableFrom(raw) || raw == Iterable.class || raw == Optional.class;
        return isContainer && arguments.length == 1 ? modelIn(arguments[0]) : null;
    }

    private static boolean isModel(Class<?> type) {
        return (Model.class.isAssignableFrom(type) && type != Model.class)
                || (type.isSealed() && type.isAnnotationPresent(Discriminator.class));
    }

    private static Class<?> erased(TypeVariable<?> variable) {
        return ResolvableType.forType(variable).resolve(Object.class);
    }

    /**
     * The type that a value is written as: the declared one, so that a subclass adds nothing to what was promised. Where
     * that says nothing of models, or a class of which there are no objects, it is the class of the value.
     */
    static Type written(@Nullable Type declared, Object value) {
        if (declared == null || modelIn(declared) == null || isAbstract(declared)) {
            return value.getClass();
        }
        return ResolvableType.forType(declared).resolve(Object.class).isInstance(value) ? declared : value.getClass();
    }

    private static boolean isAbstract(Type type) {
        return type instanceof Class<?> plain
                && !plain.isArray()
                && !plain.isSealed()
                && Modifier.isAbstract(plain.getModifiers());
    }

    /** A type without type variables, as far as its context tells what they stand for. */
    static Type of(ResolvableType type) {
        if (type.getType() instanceof Class<?> plain) {
            return plain;
        }
        if (type.isArray()) {
            Type component = of(type.getComponentType());
            return component instanceof Class<?> plain ? plain.arrayType() : type.getType();
        }
        Class<?> raw = type.resolve(Object.class);
        if (!type.hasGenerics()) {
            return raw;
        }
        ResolvableType[] generics = type.getGenerics();
        ResolvableType[] resolved = new ResolvableType[generics.length];
        for (int i = 0; i < generics.length; i++) {
            resolved[i] = ResolvableType.forType(of(generics[i]));
        }
        return ResolvableType.forClassWithGenerics(raw, resolved).getType();
    }

    static Type listOf(Type element) {
        return ResolvableType.forClassWithGenerics(List.class, ResolvableType.forType(element))
                .getType();
    }
}
