package dev.verity.internal.plan;

import java.util.List;

/**
 * Slots that run together.
 *
 * @param sequenceElement true for an element of a redefined Default group: it runs only while no earlier element has reported anything
 */
public record Phase(boolean sequenceElement, List<Slot> slots) {
    public Phase {
        slots = List.copyOf(slots);
    }
}
