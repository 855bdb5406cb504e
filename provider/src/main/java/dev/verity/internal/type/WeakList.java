package dev.verity.internal.type;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects in the order in which they were added, which the list does not keep from being collected. Thread-safe.
 *
 * <p>To add one takes constant time on average: what was collected is looked for when the list has doubled.
 */
public final class WeakList<T> {
    private static final int FIRST_PURGE = 16;

    private List<WeakReference<T>> references = new ArrayList<>();
    private int purgeAt = FIRST_PURGE;

    public synchronized void add(T object) {
        if (references.size() >= purgeAt) {
            purge();
        }
        references.add(new WeakReference<>(object));
    }

    /** Takes out all objects that were not collected. */
    public synchronized List<T> removeAll() {
        List<T> objects = all();
        references.clear();
        purgeAt = FIRST_PURGE;
        return objects;
    }

    /** All objects that were not collected. */
    public synchronized List<T> all() {
        List<T> objects = new ArrayList<>();
        for (WeakReference<T> reference : references) {
            T object = reference.get();
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    private void purge() {
        List<WeakReference<T>> left = new ArrayList<>();
        for (WeakReference<T> reference : references) {
            if (reference.get() != null) {
                left.add(reference);
            }
        }
        references = left;
        purgeAt = Math.max(FIRST_PURGE, 2 * references.size());
    }
}
