package dev.verity.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            bindContexts(variable.getBounds());
        } else if (context instanceof WildcardType wildcard) {
            bindContexts(wildcard.getUpperBounds());
        }
    }

    private void bindContexts(Type[] bounds) {
        for (Type bound : bounds) {
            bindContext(bound);
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
            return new WildcardForm(
                    substituteBounds(wildcard.getUpperBounds(), true),
                    substituteBounds(wildcard.getLowerBounds(), false));
        }
        return type;
    }

    private Type substituteArguments(ParameterizedType type) {
        Type owner = type.getOwnerType();
        return new ParameterizedForm(
                owner == null ? null : substitute(owner),
                (Class<?>) type.getRawType(),
                substituteAll(type.getActualTypeArguments()));
    }

    List<Type> substituteAll(Type[] types) {
        List<Type> substituted = new ArrayList<>(types.length);
        for (Type type : types) {
            substituted.add(substitute(type));
        }
        return List.copyOf(substituted);
    }

    /** The bounds of a wildcard; where a wildcard is put in for a variable, its bounds of the same side. */
    private List<Type> substituteBounds(Type[] bounds, boolean upper) {
        List<Type> substituted = new ArrayList<>(bounds.length);
        for (Type bound : bounds) {
            Type known = substitute(bound);
            if (known instanceof WildcardType nested) {
                substituted.addAll(Arrays.asList(upper ? nested.getUpperBounds() : nested.getLowerBounds()));
            } else {
                substituted.add(known);
            }
        }
        return List.copyOf(substituted);
    }
}
