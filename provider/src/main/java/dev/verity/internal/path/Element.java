package dev.verity.internal.path;

import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in its container the next node of a path was found.
 *
 * @param iterable whether the container holds several values, so that the position is written in brackets
 * @param typeArgument the index of the container's type argument, {@code null} for arrays
 */
record Element(
        boolean iterable,
        @Nullable Integer index,
        @SuppressWarnings("serial") @Nullable Object key,
        @Nullable Class<?> containerClass,
        @Nullable Integer typeArgument)
        implements Link {

    /**
     * The one position that stands for this one followed directly by {@code inner}, that is, with no node in
     * between: the inner one counts, but a container of a single value (such as {@code Optional}) keeps the outer
     * index or key.
     */
    Element followedBy(Element inner) {
        return inner.iterable ? inner : new Element(iterable, index, key, inner.containerClass, inner.typeArgument);
    }

    /** This position with a key that can be serialized. */
    Element serializable() {
        if (key == null) {
            return this;
        }
        return new Element(iterable, index, GuardedKey.serializable(key), containerClass, typeArgument);
    }

    @Override
    public void appendTo(StringBuilder text) {
        String typeParameter = typeParameterName();
        if (typeParameter != null) {
            text.append('<').append(typeParameter).append('>');
        }
        if (iterable) {
            text.append('[').append(position()).append(']');
        }
    }

    private String position() {
        if (index != null) {
            return index.toString();
        }
        return key != null ? GuardedKey.text(key) : "";
    }

    /**
     * The name of the type parameter where it is not obvious: a container of several, but not the values of a map.
     */
    private @Nullable String typeParameterName() {
        if (containerClass == null || typeArgument == null) {
            return null;
        }
        if (typeArgument == 1 && Map.class.isAssignableFrom(containerClass)) {
            return null;
        }
        TypeVariable<?>[] parameters = containerClass.getTypeParameters();
        boolean named = parameters.length > 1 && typeArgument >= 0 && typeArgument < parameters.length;
        return named ? parameters[typeArgument].getName() : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Element that
                && iterable == that.iterable
                && Objects.equals(index, that.index)
                && Objects.equals(containerClass, that.containerClass)
                && Objects.equals(typeArgument, that.typeArgument)
                && GuardedKey.equal(key, that.key);
    }

    @Override
    public int hashCode() {
        int hash = iterable ? 1 : 0;
        hash = 31 * hash + Objects.hashCode(index);
        hash = 31 * hash + GuardedKey.hash(key);
        hash = 31 * hash + Objects.hashCode(containerClass);
        return 31 * hash + Objects.hashCode(typeArgument);
    }
}
