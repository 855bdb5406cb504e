package dev.verity.internal.engine;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The classes that a type mentions: its own, those of its arguments, bounds and components. */
final class MentionedClasses {
    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final Set<Type> visited = new HashSet<>();

    private MentionedClasses() {}

    static Set<Class<?>> of(Type... types) {
        MentionedClasses mentioned = new MentionedClasses();
        mentioned.add(types);
        return mentioned.classes;
    }

    private void add(Type... types) {
        for (Type type : types) {
            if (visited.add(type)) {
                addParts(type);
            }
        }
    }

    private void addParts(Type type) {
        if (type instanceof Class<?> named) {
            if (named.isArray()) {
                add(named.getComponentType());
            } else {
                classes.add(named);
            }
        } else if (type instanceof ParameterizedType parameterized) {
            add(parameterized.getRawType());
            add(parameterized.getActualTypeArguments());
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            add(wildcard.getUpperBounds());
        } else if (type instanceof TypeVariable<?> variable) {
            add(variable.getBounds());
        }
    }
}
