package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** The size of text, of a collection, a map or an array. */
public final class ElementCount {
    /** The size of what has none. */
    public static final int NONE = -1;

    private ElementCount() {}

    public static int of(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value.getClass().isArray() ? Array.getLength(value) : NONE;
    }

    static int of(Object value, Class<? extends Annotation> constraint) {
        int size = of(value);
        if (size == NONE) {
            throw UnsupportedValue.of(constraint, value);
        }
        return size;
    }
}
