package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** The size of text, of a collection, a map or an array. */
final class ElementCount {
    private ElementCount() {}

    static int of(Object value, Class<? extends Annotation> constraint) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value.getClass().isArray()) {
            return Array.getLength(value);
        }
        throw UnsupportedValue.of(constraint, value);
    }
}
