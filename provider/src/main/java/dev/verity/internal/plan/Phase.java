package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import java.util.List;
import java.util.Set;

/**
 * Slots that run together.
 *
 * @param title the groups of an element of a redefined Default group, in words; else empty
 * @param sequenceElement true for an element of a redefined Default group: it runs only while no earlier element has failed
 * @param checkedBefore constraints of such an element that an earlier phase has checked, for groups requested beside
 *     Default: if one of them failed, so has the element
 */
public record Phase(String title, boolean sequenceElement, List<Slot> slots, Set<ConstraintUse> checkedBefore) {
    public Phase {
        slots = List.copyOf(slots);
        checkedBefore = Set.copyOf(checkedBefore);
    }

    /** Slots that always run. */
    static Phase always(List<Slot> slots) {
        return new Phase("", false, slots, Set.of());
    }
}
