package dev.verity.internal.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What keys and values are kept in. */
public enum MapKind {
    MAP,
    HASH_MAP,
    SORTED_MAP,
    CONCURRENT_MAP;

    /** The kind for a declared type, or null if there is none. */
    static @Nullable MapKind of(Class<?> type) {
        if (type == Map.class || type == LinkedHashMap.class) {
            return MAP;
        }
        if (type == SortedMap.class || type == NavigableMap.class || type == TreeMap.class) {
            return SORTED_MAP;
        }
        if (type == ConcurrentMap.class || type == ConcurrentHashMap.class) {
            return CONCURRENT_MAP;
        }
        return type == HashMap.class ? HASH_MAP : null;
    }

    /** True where null values cannot be kept. */
    public boolean refusesNull() {
        return this == CONCURRENT_MAP;
    }

    /** A new map. */
    public Map<Object, @Nullable Object> newMap() {
        return switch (this) {
            case MAP -> new LinkedHashMap<>();
            case HASH_MAP -> new HashMap<>();
            case SORTED_MAP -> new TreeMap<>();
            case CONCURRENT_MAP -> new ConcurrentHashMap<>();
        };
    }
}
