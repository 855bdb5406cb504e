package dev.verity.internal.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a sequence of elements is kept in. */
public enum SequenceKind {
    LIST,
    SET,
    HASH_SET,
    SORTED_SET,
    DEQUE,
    ARRAY;

    /** The kind for a declared type, or null if there is none. */
    static @Nullable SequenceKind of(Class<?> type) {
        if (type.isArray()) {
            return ARRAY;
        }
        if (type == List.class || type == Collection.class || type == Iterable.class || type == ArrayList.class) {
            return LIST;
        }
        if (type == Set.class || type == LinkedHashSet.class) {
            return SET;
        }
        if (type == SortedSet.class || type == NavigableSet.class || type == TreeSet.class) {
            return SORTED_SET;
        }
        if (type == Deque.class || type == Queue.class || type == ArrayDeque.class) {
            return DEQUE;
        }
        return type == HashSet.class ? HASH_SET : null;
    }

    /** True where equal elements are kept once. */
    public boolean isSet() {
        return this == SET || this == HASH_SET || this == SORTED_SET;
    }

    /** True where null cannot be kept. */
    public boolean refusesNull() {
        return this == SORTED_SET || this == DEQUE;
    }

    /** A new collection; arrays are made of lists. */
    public Collection<@Nullable Object> newCollection() {
        return switch (this) {
            case LIST, ARRAY -> new ArrayList<>();
            case SET -> new LinkedHashSet<>();
            case HASH_SET -> new HashSet<>();
            case SORTED_SET -> new TreeSet<>();
            case DEQUE -> new ArrayDeque<>();
        };
    }
}
