package dev.verity.internal.model;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ValueShape;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns property paths into locations and back: both lead through the shapes of what they are in. */
final class Locations {
    /** Stands in a location behind a key that itself is wrong. */
    private static final String KEY = "[key]";

    private Locations() {}

    /** The location that a path leads to from a value of a shape. */
    static List<Object> of(Iterable<Path.Node> path, @Nullable ValueShape root) {
        Path.Node only = path instanceof PropertyPath known && known.length() == 1 ? known.leaf() : null;
        String name = only == null || only.getKind() != ElementKind.PROPERTY ? null : only.getName();
        return name == null ? ofNodes(path, root) : List.of(step(field(inside(root), name), name));
    }

    private static Object step(@Nullable ModelField field, String name) {
        return field == null ? name : field;
    }

    private static List<Object> ofNodes(Iterable<Path.Node> path, @Nullable ValueShape root) {
        List<Object> location = new ArrayList<>();
        ValueShape shape = root;
        for (Path.Node node : path) {
            shape = inside(shape);
            if (node.isInIterable()) {
                addPosition(location, node);
                shape = inside(element(shape));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                ModelField field = field(shape, node.getName());
                location.add(step(field, node.getName()));
                shape = field == null ? null : field.value();
            } else if ("<map key>".equals(node.getName())) {
                location.add(KEY);
            }
        }
        return location;
    }

    /** The nodes of a path but the first ones; the position of the first that is left counts. */
    static Iterable<Path.Node> after(Path path, int count) {
        if (count == 0) {
            return path;
        }
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        return nodes.subList(Math.min(count, nodes.size()), nodes.size());
    }

    /** The path to a location in a value of a shape. */
    static PropertyPath path(List<Object> location, @Nullable ValueShape root) {
        PropertyPath path = PropertyPath.empty();
        ValueShape shape = root;
        Object position = null;
        for (Object step : location) {
            shape = inside(shape);
            boolean isPosition = step instanceof Integer || shape instanceof ValueShape.Mapping;
            if (isPosition && !KEY.equals(step)) {
                path = position == null ? path : placed(path, position).containerElement("<element>");
                position = step;
                shape = element(shape);
            } else if (!KEY.equals(step)) {
                ModelField field = step instanceof ModelField known ? known : null;
                path = placed(path, position).property(field == null ? String.valueOf(step) : field.name());
                position = null;
                shape = field == null ? null : field.value();
            }
        }
        return position == null ? path : placed(path, position).containerElement("<element>");
    }

    /** A location as errors tell it: keys and indexes. */
    static List<Object> told(List<Object> location) {
        if (location.size() == 1) {
            return List.of(told(location.get(0)));
        }
        List<Object> told = new ArrayList<>(location.size());
        for (Object step : location) {
            told.add(told(step));
        }
        return told;
    }

    private static Object told(Object step) {
        return step instanceof Integer ? step : step.toString();
    }

    /** True when what is found at a location is secret. */
    static boolean isHidden(List<Object> location) {
        for (Object step : location) {
            if (step instanceof ModelField field && hides(field.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(ValueShape shape) {
        if (shape instanceof ValueShape.Sequence sequence) {
            return hides(sequence.element());
        }
        if (shape instanceof ValueShape.Mapping mapping) {
            return hides(mapping.value());
        }
        return shape instanceof ValueShape.Maybe maybe ? hides(maybe.value()) : shape instanceof ValueShape.Hidden;
    }

    /** The path whose next node is at a position, if there is one. */
    private static PropertyPath placed(PropertyPath path, @Nullable Object position) {
        if (position == null) {
            return path;
        }
        return position instanceof Integer index ? path.atIndex(index, null, null) : path.atKey(position, Map.class, 1);
    }

    private static void addPosition(List<Object> location, Path.Node node) {
        if (node.getIndex() != null) {
            location.add(node.getIndex());
        } else if (node.getKey() != null) {
            location.add(String.valueOf(node.getKey()));
        }
    }

    /** Optionals and secrets are no levels of their own. */
    private static @Nullable ValueShape inside(@Nullable ValueShape shape) {
        ValueShape inside = shape;
        while (inside instanceof ValueShape.Maybe || inside instanceof ValueShape.Hidden) {
            inside = inside instanceof ValueShape.Maybe maybe ? maybe.value() : ((ValueShape.Hidden) inside).value();
        }
        return inside;
    }

    private static @Nullable ValueShape element(@Nullable ValueShape shape) {
        if (shape instanceof ValueShape.Sequence sequence) {
            return sequence.element();
        }
        return shape instanceof ValueShape.Mapping mapping ? mapping.value() : null;
    }

    private static @Nullable ModelField field(@Nullable ValueShape shape, String name) {
        if (shape instanceof ValueShape.Structure structure) {
            return structure.model().byName(name);
        }
        if (shape instanceof ValueShape.Union union) {
            return field(union, name);
        }
        return null;
    }

    /** Which of the classes it is of is not known; if one of them keeps it secret, it is. */
    private static @Nullable ModelField field(ValueShape.Union union, String name) {
        ModelField found = null;
        for (ValueShape.Structure structure : union.byTag().values()) {
            ModelField field = structure.model().byName(name);
            if (field != null && (found == null || hides(field.value()))) {
                found = field;
            }
        }
        return found;
    }
}
