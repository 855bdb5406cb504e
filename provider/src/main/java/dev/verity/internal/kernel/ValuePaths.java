package dev.verity.internal.kernel;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.Slot;

/**
 * The paths of a value, relative to where its method reports to.
 *
 * @param node the path of the value itself, for its constraints and its elements
 * @param cascade the path that nodes of the bean it cascades to are appended to
 */
record ValuePaths(PropertyPath node, PropertyPath cascade) {
    static ValuePaths of(Slot slot) {
        PropertyPath start = PropertyPath.empty();
        PropertyPath node = switch (slot.kind()) {
            case FIELD, GETTER -> start.property(slot.nodeName());
            case BEAN -> start.bean();
            case PARAMETER -> start.parameter(slot.name(), slot.index());
            case CROSS_PARAMETER -> start.crossParameter();
            case RETURN_VALUE -> start.returnValue();
        };
        return new ValuePaths(node, node);
    }

    /** An element, which its container's loop places. */
    static ValuePaths ofElement(String nodeName) {
        return new ValuePaths(PropertyPath.empty().containerElement(nodeName), PropertyPath.empty());
    }
}
