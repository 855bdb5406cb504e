package dev.verity.internal.type;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What its owner knows of classes, found by one read without locks, and collected with the class or with the owner.
 *
 * <p>Of classes that are never unloaded, the owner keeps the values. All other classes keep theirs themselves, so that a
 * class loader can be collected while the owner lives on, even though values refer to classes. What they keep goes when the
 * owner is {@linkplain #clear cleared} or, after the owner was collected, when the class is next given a value. Thread-safe.
 */
public final class PerClass<V> {
    private static final ClassValue<Kept> KEPT = new ClassValue<>() {
        @Override
        protected Kept computeValue(Class<?> type) {
            return new Kept();
        }
    };

    private final Map<Class<?>, V> values = new ConcurrentHashMap<>();
    private final Function<Class<?>, V> maker;
    private final WeakReference<PerClass<V>> self = new WeakReference<>(this);
    private final WeakList<Kept> keepers = new WeakList<>();

    /**
     * @param maker makes the value of a class; racing threads may each make one, of which one is used
     */
    public PerClass(Function<Class<?>, V> maker) {
        this.maker = maker;
    }

    public V get(Class<?> type) {
        V known = values.get(type);
        return known == null ? getElsewhere(type) : known;
    }

    /** All values at present, in no order. */
    public List<V> values() {
        Set<V> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(values.values());
        for (Kept kept : keepers.all()) {
            V value = kept.find(self);
            if (value != null) {
                all.add(value);
            }
        }
        return List.copyOf(all);
    }

    /** Forgets all values. */
    public void clear() {
        values.clear();
        for (Kept kept : keepers.removeAll()) {
            kept.remove(self);
        }
    }

    private V getElsewhere(Class<?> type) {
        if (isPermanent(type.getClassLoader())) {
            V made = maker.apply(type);
            V earlier = values.putIfAbsent(type, made);
            return earlier == null ? made : earlier;
        }
        Kept kept = KEPT.get(type);
        V known = kept.find(self);
        return known == null ? keep(kept, maker.apply(type)) : known;
    }

    private V keep(Kept kept, V made) {
        keepers.add(kept);
        return kept.putIfAbsent(self, made);
    }

    private static boolean isPermanent(@Nullable ClassLoader loader) {
        return loader == null
                || loader == ClassLoader.getSystemClassLoader()
                || loader == ClassLoader.getPlatformClassLoader();
    }

    /** What one class keeps, for each owner. */
    private static final class Kept {
        private volatile Entry[] entries = new Entry[0];

        /** An owner has one weak reference to itself, so that its entries are found by identity. */
        @SuppressWarnings("unchecked")
        <V> @Nullable V find(WeakReference<PerClass<V>> owner) {
            for (Entry entry : entries) {
                if (entry.owner() == owner) {
                    return (V) entry.value();
                }
            }
            return null;
        }

        synchronized <V> V putIfAbsent(WeakReference<PerClass<V>> owner, V value) {
            V known = find(owner);
            if (known != null) {
                return known;
            }
            List<Entry> next = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.owner().get() != null) {
                    next.add(entry);
                }
            }
            next.add(new Entry(owner, (Object) value));
            entries = next.toArray(new Entry[0]);
            return value;
        }

        synchronized void remove(WeakReference<?> owner) {
            List<Entry> next = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.owner() != owner) {
                    next.add(entry);
                }
            }
            entries = next.toArray(new Entry[0]);
        }

        private record Entry(WeakReference<?> owner, Object value) {}
    }
}
