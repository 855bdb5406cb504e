package dev.verity.spring.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies that are an array of what is asked for. */
final class JsonArrays {
    private JsonArrays() {}

    /** True when the first character of JSON in any UTF begins an array. */
    static boolean isOne(byte[] json) {
        for (byte next : json) {
            if (next > ' ') {
                return next == '[';
            }
        }
        return false; // blanks, zeros of wide characters and a byte order mark, which is negative, are passed over
    }

    static List<?> elements(@Nullable Object body) {
        if (body == null) {
            return List.of();
        }
        return body instanceof List<?> list ? list : List.of(body);
    }
}
