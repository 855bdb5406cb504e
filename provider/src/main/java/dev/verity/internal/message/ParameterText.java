package dev.verity.internal.message;

import java.util.Arrays;

/** How the value of a message parameter is written in a message. */
final class ParameterText {

    private ParameterText() {}

    static String of(Object value) {
        if (!value.getClass().isArray()) {
            return String.valueOf(value);
        }
        String wrapped = Arrays.deepToString(new Object[] {value});
        return wrapped.substring(1, wrapped.length() - 1);
    }
}
