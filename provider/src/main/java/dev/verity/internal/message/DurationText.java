package dev.verity.internal.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The duration that the attributes of a constraint add up to, as text: the parts that are not zero, with the symbols of
 * units that are the same in all languages, {@code 1 h 30 min}.
 *
 * <p>Message parameters can show attributes only one by one; this spares a message about durations an expression.
 */
final class DurationText {
    /** The name of the message parameter. */
    static final String PARAMETER = "duration";

    private static final String[] ATTRIBUTES = {"days", "hours", "minutes", "seconds", "millis", "nanos"};
    private static final String[] SYMBOLS = {"d", "h", "min", "s", "ms", "ns"};

    private DurationText() {}

    /** The duration, or null if none of the attributes tells one. */
    static @Nullable String of(Map<String, Object> attributes) {
        boolean known = false;
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < ATTRIBUTES.length; index++) {
            if (attributes.get(ATTRIBUTES[index]) instanceof Number amount) {
                known = true;
                append(text, amount.longValue(), SYMBOLS[index]);
            }
        }
        if (!known) {
            return null;
        }
        return text.isEmpty() ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String symbol) {
        if (amount != 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(symbol);
        }
    }
}
