package dev.verity.internal.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One decision whether a type is a subtype of another (Java Language Specification, 4.10).
 *
 * <p>Bounds such as {@code T extends Comparable<T>} lead back to the question they came from, and expansive
 * declarations lead to ever larger ones: a question that is already open, or that lies too deep, is answered with no.
 */
final class Subtyping {

    private static final int MAX_DEPTH = 50;

    private final Set<Question> open = new HashSet<>();

    private record Question(Type target, Type source) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question that && target.equals(that.target) && source.equals(that.source);
        }

        @Override
        public int hashCode() {
            return target.hashCode() * 31 + source.hashCode();
        }
    }

    boolean isSubtype(Type target, Type source) {
        if (target.equals(source)) {
            return true;
        }
        Question question = new Question(target, source);
        if (open.size() >= MAX_DEPTH || !open.add(question)) {
            return false;
        }
        try {
            return decide(target, source);
        } finally {
            open.remove(question);
        }
    }

    private boolean decide(Type target, Type source) {
        if (source instanceof TypeVariable<?> variable) {
            return anyIsSubtype(target, variable.getBounds());
        }
        if (source instanceof WildcardType wildcard) {
            return anyIsSubtype(target, wildcard.getUpperBounds());
        }
        if (target instanceof WildcardType wildcard) {
            return anyTargetFits(wildcard.getLowerBounds(), source);
        }
        Type targetComponent = componentOf(target);
        Type sourceComponent = componentOf(source);
        if (targetComponent != null) {
            return sourceComponent != null && isComponentSubtype(targetComponent, sourceComponent);
        }
        if (target instanceof ParameterizedType parameterized) {
            return hasFittingArguments(parameterized, source);
        }
        return target instanceof Class<?> plain && plain.isAssignableFrom(Generics.erase(source));
    }

    private boolean anyIsSubtype(Type target, Type[] sources) {
        for (Type source : sources) {
            if (isSubtype(target, source)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyTargetFits(Type[] targets, Type source) {
        for (Type target : targets) {
            if (isSubtype(target, source)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComponentSubtype(Type target, Type source) {
        return (source instanceof Class<?> plain && plain.isPrimitive())
                ? source.equals(target)
                : isSubtype(target, source);
    }

    private static @Nullable Type componentOf(Type type) {
        if (type instanceof GenericArrayType array) {
            return array.getGenericComponentType();
        }
        return type instanceof Class<?> plain ? plain.getComponentType() : null;
    }

    private boolean hasFittingArguments(ParameterizedType target, Type source) {
        Class<?> raw = (Class<?>) target.getRawType();
        List<Type> sourceArguments = Generics.argumentsOf(source, raw);
        Type[] targetArguments = target.getActualTypeArguments();
        if (sourceArguments.size() != targetArguments.length || !raw.isAssignableFrom(Generics.erase(source))) {
            return false;
        }
        for (int i = 0; i < targetArguments.length; i++) {
            if (!contains(targetArguments[i], sourceArguments.get(i), raw.getTypeParameters()[i])) {
                return false;
            }
        }
        return true;
    }

    /** Decides containment of type arguments (Java Language Specification, 4.5.1). */
    private boolean contains(Type target, Type source, TypeVariable<?> parameter) {
        if (target.equals(source)) {
            return true;
        }
        return target instanceof WildcardType wildcard && isWithinBounds(wildcard, source, parameter);
    }

    private boolean isWithinBounds(WildcardType target, Type source, TypeVariable<?> parameter) {
        for (Type bound : target.getUpperBounds()) {
            if (!isBelow(bound, source, parameter)) {
                return false;
            }
        }
        for (Type bound : target.getLowerBounds()) {
            if (!isAbove(bound, source)) {
                return false;
            }
        }
        return true;
    }

    /** A wildcard is below a bound also if the type parameter that it stands for is declared to be. */
    private boolean isBelow(Type bound, Type source, TypeVariable<?> parameter) {
        return bound == Object.class
                || isSubtype(bound, source)
                || (source instanceof WildcardType && anyIsSubtype(bound, parameter.getBounds()));
    }

    private boolean isAbove(Type bound, Type source) {
        return source instanceof WildcardType wildcard
                ? anyTargetFits(wildcard.getLowerBounds(), bound)
                : isSubtype(source, bound);
    }
}
