package dev.verity.internal.engine;

import dev.verity.internal.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beans that are being validated on the current path, each with its plan, compared by identity.
 *
 * <p>Short paths are searched one by one; long ones are hashed too, so that a deep graph takes linear time.
 */
final class OpenBeans {
    private static final int SEARCHED = 16;

    private final List<Entry> entries = new ArrayList<>(4);
    private @Nullable Set<Entry> hashed;

    /** Adds a bean; false if it is on the path already. */
    boolean enter(Object bean, Plan plan) {
        Entry entry = new Entry(bean, plan);
        if (hashed != null) {
            if (!hashed.add(entry)) {
                return false;
            }
        } else if (entries.contains(entry)) {
            return false;
        }
        entries.add(entry);
        if (hashed == null && entries.size() > SEARCHED) {
            hashed = new HashSet<>(entries);
        }
        return true;
    }

    /** Removes the bean that was entered last. */
    void leave(Object bean, Plan plan) {
        entries.remove(entries.size() - 1);
        if (hashed != null) {
            hashed.remove(new Entry(bean, plan));
        }
    }

    private record Entry(Object bean, Plan plan) {
        @Override
        @SuppressWarnings("ReferenceEquality") // user code is never asked
        public boolean equals(Object other) {
            return other instanceof Entry entry && entry.bean == bean && entry.plan == plan;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(bean) * 31 + System.identityHashCode(plan);
        }
    }
}
