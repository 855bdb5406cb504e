package dev.verity.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the type variables of all supertypes stand for, as seen from one type.
 *
 * <p>The hierarchy is walked upwards; each supertype's arguments are expressed in what is already bound, so that
 * every bound type speaks of the context's own variables only and one pass of substitution is enough.
 */
final class TypeBindings {

    private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();
    private final Set<Type> visited = new HashSet<>();

    private TypeBindings() {}

    static TypeBindings seenFrom(Type context) {
        TypeBindings result = new TypeBindings();
        result.bindContext(context);
        return result;
    }

    private void bindContext(Type context) {
        if (!visited.add(context)) {
            return;
        }
        if (context instanceof ParameterizedType parameterized) {
            bindArguments(parameterized);
            bindSupertypes((Class<?>) parameterized.getRawType());
        } else if (context instanceof Class<?> plain) {
            bindSupertypes(plain);
        } else if (context instanceof TypeVariable<?> variable) {
            Stream.of(variable.getBounds()).forEach(this::bindContext);
        } else if (context instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(this::bindContext);
        }
    }

    private void bindArguments(ParameterizedType type) {
        TypeVariable<?>[] parameters = ((Class<?>) type.getRawType()).getTypeParameters();
        Type[] arguments = type.getActualTypeArguments();
        for (int i = 0; i < parameters.length; i++) {
            bindings.putIfAbsent(parameters[i], arguments[i]);
        }
        if (type.getOwnerType() instanceof ParameterizedType owner) {
            bindArguments(owner);
        }
    }

    private void bindSupertypes(Class<?> type) {
        Type superclass = type.getGenericSuperclass();
        if (superclass != null) {
            bindSupertype(superclass);
        }
        for (Type superinterface : type.getGenericInterfaces()) {
            bindSupertype(superinterface);
        }
    }

    private void bindSupertype(Type type) {
        Type seenFromContext = substitute(type);
        if (visited.add(seenFromContext)) {
            if (seenFromContext instanceof ParameterizedType parameterized) {
                bindArguments(parameterized);
            }
            bindSupertypes(Generics.erase(type));
        }
    }

    Type substitute(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return bindings.getOrDefault(variable, variable);
        }
        if (type instanceof ParameterizedType parameterized) {
            return substituteArguments(parameterized);
        }
        if (type instanceof GenericArrayType array) {
            Type component = substitute(array.getGenericComponentType());
            return Generics.arrayOf(
                    component instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : component);
        }
        if (type instanceof WildcardType wildcard) {
            return new WildcardForm(upperBounds(wildcard), lowerBounds(wildcard));
        }
        return type;
    }

    private Type substituteArguments(ParameterizedType type) {
        Type owner = type.getOwnerType();
        List<Type> arguments = Arrays.stream(type.getActualTypeArguments())
                .map(this::substitute)
                .toList();
        return new ParameterizedForm(owner == null ? null : substitute(owner), (Class<?>) type.getRawType(), arguments);
    }

    private List<Type> upperBounds(WildcardType wildcard) {
        return Arrays.stream(wildcard.getUpperBounds())
                .map(this::substitute)
                .flatMap(bound ->
                        bound instanceof WildcardType nested ? Stream.of(nested.getUpperBounds()) : Stream.of(bound))
                .toList();
    }

    private List<Type> lowerBounds(WildcardType wildcard) {
        return Arrays.stream(wildcard.getLowerBounds())
                .map(this::substitute)
                .flatMap(bound ->
                        bound instanceof WildcardType nested ? Stream.of(nested.getLowerBounds()) : Stream.of(bound))
                .toList();
    }
}
