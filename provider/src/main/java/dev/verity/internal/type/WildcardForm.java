package dev.verity.internal.type;

import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wildcard with its bounds. */
record WildcardForm(List<Type> upper, List<Type> lower) implements WildcardType {

    @Override
    public Type[] getUpperBounds() {
        return upper.toArray(Type[]::new);
    }

    @Override
    public Type[] getLowerBounds() {
        return lower.toArray(Type[]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WildcardType that
                && Arrays.equals(getLowerBounds(), that.getLowerBounds())
                && Arrays.equals(getUpperBounds(), that.getUpperBounds());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(getLowerBounds()) ^ Arrays.hashCode(getUpperBounds());
    }

    @Override
    public String toString() {
        if (!lower.isEmpty()) {
            return "? super " + lower.get(0).getTypeName();
        }
        Type bound = upper.get(0);
        return bound == Object.class ? "?" : "? extends " + bound.getTypeName();
    }
}
