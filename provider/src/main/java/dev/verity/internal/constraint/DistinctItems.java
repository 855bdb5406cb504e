package dev.verity.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether items are distinct: a few by comparing each with each, which needs no memory, many by their hash codes. */
final class DistinctItems {
    static final int FEW = 8;
    private static final int MANY = 1 << 20;

    private DistinctItems() {}

    static boolean areFew(List<? extends @Nullable Object> items) {
        for (int i = 1; i < items.size(); i++) {
            Object item = items.get(i);
            for (int j = 0; j < i; j++) {
                if (Objects.equals(items.get(j), item)) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean areFew(@Nullable Object[] items) {
        for (int i = 1; i < items.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Objects.equals(items[j], items[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @param expected about how many items there are */
    static boolean are(Iterable<? extends @Nullable Object> items, int expected) {
        Set<@Nullable Object> met = new HashSet<>(Math.min(expected, MANY) * 2);
        for (Object item : items) {
            if (!met.add(item)) {
                return false;
            }
        }
        return true;
    }
}
