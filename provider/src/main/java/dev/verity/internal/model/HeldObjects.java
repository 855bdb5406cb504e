package dev.verity.internal.model;

import dev.verity.internal.shape.ValueShape;
import dev.verity.model.Secret;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that a value is or holds, not those within them: where a value is validated that no object has yet, Jakarta
 * Validation does not go on to them (section 6.1.1).
 */
final class HeldObjects {
    private final Visitor visitor;

    /** What is done with each of them. */
    interface Visitor {
        /**
         * An object that was found.
         *
         * @param location the steps that lead to it
         */
        void found(Object object, ValueShape shape, List<Object> location);
    }

    private HeldObjects(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits the objects of a value of a shape, which is at a location. */
    static void visit(@Nullable Object value, ValueShape shape, List<Object> location, Visitor visitor) {
        if (mayHold(shape)) {
            new HeldObjects(visitor).visit(value, shape, location);
        }
    }

    private static boolean mayHold(ValueShape shape) {
        if (shape instanceof ValueShape.Sequence sequence) {
            return mayHold(sequence.element());
        }
        if (shape instanceof ValueShape.Mapping mapping) {
            return mayHold(mapping.value());
        }
        if (shape instanceof ValueShape.Maybe maybe) {
            return mayHold(maybe.value());
        }
        if (shape instanceof ValueShape.Hidden hidden) {
            return mayHold(hidden.value());
        }
        return shape instanceof ValueShape.Structure || shape instanceof ValueShape.Union;
    }

    private void visit(@Nullable Object value, ValueShape shape, List<Object> location) {
        if (value == null) {
            return;
        }
        if (shape instanceof ValueShape.Sequence sequence) {
            visitElements(value, sequence, location);
        } else if (shape instanceof ValueShape.Mapping mapping) {
            ((Map<?, ?>) value)
                    .forEach((key, each) -> visit(each, mapping.value(), below(location, String.valueOf(key))));
        } else if (shape instanceof ValueShape.Maybe maybe) {
            visit(value instanceof Optional<?> some ? some.orElse(null) : null, maybe.value(), location);
        } else if (shape instanceof ValueShape.Hidden hidden) {
            visit(((Secret<?>) value).reveal(), hidden.value(), location);
        } else {
            visitor.found(value, shape, location);
        }
    }

    /** Elements of sets and the like have no index, as in paths. */
    private void visitElements(Object value, ValueShape.Sequence sequence, List<Object> location) {
        if (value instanceof Iterable<?> iterable) {
            int index = 0;
            for (Object each : iterable) {
                visit(each, sequence.element(), value instanceof List<?> ? below(location, index) : location);
                index++;
            }
            return;
        }
        for (int i = 0; i < Array.getLength(value); i++) {
            visit(Array.get(value, i), sequence.element(), below(location, i));
        }
    }

    private static List<Object> below(List<Object> location, Object step) {
        List<Object> longer = new ArrayList<>(location);
        longer.add(step);
        return longer;
    }
}
