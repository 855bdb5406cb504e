package dev.verity.internal.coercion;

import java.util.Map;

/**
 * Why an input is no value of a type.
 *
 * @param type the stable code of the problem
 * @param ctx the parameters of the code's message
 */
public record Rejection(String type, Map<String, Object> ctx) {

    public Rejection {
        ctx = Map.copyOf(ctx);
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
