package dev.verity.internal.coercion;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Short ways to say what a type makes of an input. */
final class Coercions {

    private Coercions() {}

    static Scalar scalar(Class<?> type) {
        return requireNonNull(Scalar.of(type), type.getName());
    }

    static Object lax(Class<?> type, Object input) {
        return scalar(type).coerce(input, false);
    }

    static Object strict(Class<?> type, Object input) {
        return scalar(type).coerce(input, true);
    }

    /** The code that an input is refused with. */
    static String code(Object result) {
        assertThat(result).isInstanceOf(Rejection.class);
        return ((Rejection) result).type();
    }

    static Map<String, Object> parameters(Object result) {
        assertThat(result).isInstanceOf(Rejection.class);
        return ((Rejection) result).ctx();
    }
}
