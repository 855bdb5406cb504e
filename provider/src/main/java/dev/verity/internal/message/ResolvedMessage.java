package dev.verity.internal.message;

import dev.verity.internal.message.Segment.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message whose parameters are replaced and whose expressions are not yet evaluated.
 *
 * @param segments literals, none next to another, and expressions
 */
record ResolvedMessage(List<Segment> segments) {

    /** The message if it holds no expression, else null. */
    @Nullable
    String constant() {
        if (segments.isEmpty()) {
            return "";
        }
        Segment first = segments.get(0);
        return segments.size() == 1 && !(first instanceof Expression) ? first.text() : null;
    }

    /** The message with its expressions evaluated. */
    String text(ExpressionDoor door, ExpressionScope scope) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            text.append(segment instanceof Expression ? door.evaluate(segment.text(), scope) : segment.text());
        }
        return text.toString();
    }
}
