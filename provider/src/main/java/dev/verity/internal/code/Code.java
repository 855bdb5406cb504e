package dev.verity.internal.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kind of error a violation is.
 *
 * @param type a stable name in snake case
 * @param ctx what the error depends on, such as the bound that was exceeded, in an order that does not change; immutable
 */
public record Code(String type, Map<String, Object> ctx) {

    static Code of(String type) {
        return new Code(type, Map.of());
    }

    static Code of(String type, String key, Object value) {
        return new Code(type, Map.of(key, value));
    }

    static Code of(String type, String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> ctx = new LinkedHashMap<>(4);
        ctx.put(key, value);
        ctx.put(otherKey, otherValue);
        return new Code(type, Collections.unmodifiableMap(ctx));
    }
}
