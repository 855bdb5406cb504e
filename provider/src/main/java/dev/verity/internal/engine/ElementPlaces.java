package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import org.jspecify.annotations.Nullable;

/** How the places of a container's elements are told in paths: its declared class and the type argument they stand for. */
record ElementPlaces(Class<?> container, @Nullable Integer typeArgument) {
    PropertyPath place(PropertyPath path, ElementCursor cursor) {
        return switch (cursor.position()) {
            case INDEX -> path.atIndex(cursor.index(), container, typeArgument);
            case KEY -> path.atKey(cursor.key(), container, typeArgument);
            case ITERABLE -> path.inIterable(container, typeArgument);
            case SINGLE -> path.inContainer(container, typeArgument);
        };
    }
}
