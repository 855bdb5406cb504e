package dev.verity.internal.codec;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares data of two dumps, arrays within by what they hold. */
final class SameData {
    private SameData() {}

    static boolean are(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
            return areMaps(map, otherMap);
        }
        if (one instanceof List<?> list && other instanceof List<?> otherList) {
            return areLists(list, otherList);
        }
        return Objects.deepEquals(one, other);
    }

    private static boolean areMaps(Map<?, ?> one, Map<?, ?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : one.entrySet()) {
            Object key = entry.getKey();
            if (!other.containsKey(key) || !are(entry.getValue(), other.get(key))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areLists(List<?> one, List<?> other) {
        Iterator<?> others = other.iterator();
        for (Object item : one) {
            if (!others.hasNext() || !are(item, others.next())) {
                return false;
            }
        }
        return !others.hasNext();
    }
}
