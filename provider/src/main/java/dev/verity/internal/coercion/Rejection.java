package dev.verity.internal.coercion;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why an input is no value of a type.
 *
 * @param type the stable code of the problem
 * @param ctx the parameters of the code's message, in the order of their names
 */
public record Rejection(String type, Map<String, Object> ctx) {

    public Rejection {
        ctx = Collections.unmodifiableMap(new TreeMap<>(ctx));
    }

    public static Rejection of(String type) {
        return new Rejection(type, Map.of());
    }

    static Rejection of(Code code) {
        return of(code.type());
    }

    static Rejection expecting(Code code, String expected) {
        return new Rejection(code.type(), Map.of("expected", expected));
    }
}
