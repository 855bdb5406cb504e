package dev.verity.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the input.
 *
 * @param loc where: keys and integer indexes from the root; empty for the whole
 * @param msg what is wrong, in the language of the MessageInterpolator
 * @param type a stable code of what is wrong, such as {@code int_parsing}
 * @param input what was found there; null where nothing was, stars where it is secret
 * @param ctx the numbers and words of the rule, such as {@code ge}
 */
public record ModelError(
        List<Object> loc, String msg, String type, @Nullable Object input, Map<String, Object> ctx) {
    public ModelError {
        loc = List.copyOf(loc);
        ctx = ctx.size() < 2 ? Map.copyOf(ctx) : Collections.unmodifiableMap(new LinkedHashMap<>(ctx));
    }

    /** The location as a path, such as {@code items[0].price}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Object step : loc) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else if (step.equals("[key]")) {
                path.append(step);
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    /** Location, message and code; without the input, which may be secret. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        if (!loc.isEmpty()) {
            text.add(path() + ":");
        }
        return text.add(msg).add("[" + type + "]").toString();
    }
}
