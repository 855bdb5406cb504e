package dev.verity.internal.codec;

import dev.verity.internal.shape.ModelField;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something wrong in the input. Its location grows from the inside out while levels are left. Not thread-safe. */
public final class Problem {
    /** The order of fields and elements. */
    static final Comparator<Problem> BY_LOCATION = Problem::compareLocation;

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

    /** Compares places: fields by their order, elements by their index; what is at or within the same place is as it was. */
    private int compareLocation(Problem other) {
        int length = Math.min(steps.size(), other.steps.size());
        for (int i = 1; i <= length; i++) {
            Object step = steps.get(steps.size() - i);
            Object otherStep = other.steps.get(other.steps.size() - i);
            int order = Integer.compare(order(step), order(otherStep));
            if (order != 0 || !step.equals(otherStep)) {
                return order;
            }
        }
        return 0;
    }

    /** Keys, which have no order, come last. */
    private static int order(Object step) {
        if (step instanceof ModelField field) {
            return field.index();
        }
        return step instanceof Integer index ? index : Integer.MAX_VALUE;
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
