package dev.verity.internal.codec;

import dev.verity.internal.shape.ModelField;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something wrong in the input. Its location grows from the inside out while levels are left. Not thread-safe. */
public final class Problem {
    private final String type;
    private final Map<String, Object> ctx;
    private final @Nullable ConstraintViolation<?> violation;
    private @Nullable Object input;
    private boolean hidden;

    /** From the inside out. */
    private final List<Object> steps = new ArrayList<>(4);

    Problem(String type, Map<String, Object> ctx, @Nullable Object input, @Nullable ConstraintViolation<?> violation) {
        this.type = type;
        this.ctx = ctx;
        this.input = input;
        this.violation = violation;
    }

    /** Puts a step in front of the location. */
    void locate(Object step) {
        steps.add(step);
    }

    /** Shows the input no more. */
    void hide() {
        input = null;
        hidden = true;
    }

    public String type() {
        return type;
    }

    public Map<String, Object> ctx() {
        return ctx;
    }

    /** The violated constraint, or null if the input could not be read. */
    public @Nullable ConstraintViolation<?> violation() {
        return violation;
    }

    public @Nullable Object input() {
        return input;
    }

    /** True when the input is secret. */
    public boolean isHidden() {
        return hidden;
    }

    /** The location from the outside in: {@link ModelField}s, keys and indexes. */
    public List<Object> location() {
        List<Object> location = new ArrayList<>(steps);
        Collections.reverse(location);
        return location;
    }

    /** The number of the field that the location begins with; a large one where it begins otherwise. */
    int fieldIndex() {
        Object first = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        return first instanceof ModelField field ? field.index() : Integer.MAX_VALUE;
    }

    /** True when a location leads to this problem or past it on the way: what was found there means nothing. */
    boolean isAtOrBelow(List<Object> location) {
        int length = location.size();
        if (length > steps.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!location.get(i).equals(steps.get(steps.size() - 1 - i))) {
                return false;
            }
        }
        return true;
    }
}
