package dev.verity.internal.message;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A cache that starts again from empty when it is full, so that no input can make it grow without end.
 *
 * <p>Reading takes no lock. A value may be computed more than once.
 */
final class BoundedCache<K, V> {

    private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();
    private final int limit;

    BoundedCache(int limit) {
        this.limit = limit;
    }

    V get(K key, Function<K, V> computation) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        V computed = computation.apply(key);
        if (values.size() >= limit) {
            values.clear();
        }
        values.put(key, computed);
        return computed;
    }

    int size() {
        return values.size();
    }
}
