package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.runtime.Reader;
import java.lang.reflect.Type;
import java.util.Set;

/**
 * One constrained value of a bean or executable.
 *
 * @param name the name of the property in Java, or of the parameter; empty for other kinds
 * @param nodeName what the property is called in paths; else as the name
 * @param index the index of the parameter, else 0
 * @param type the declared type
 * @param place the number of the value within the plan: slots that read the same value in several phases share it
 * @param guards constraints on properties of the bean: if one of them failed, the slot is passed over
 */
public record Slot(
        SlotKind kind,
        String name,
        String nodeName,
        int index,
        Type type,
        Reader reader,
        int place,
        ValuePlan value,
        Set<ConstraintUse> guards) {
    /** A slot that nothing guards, called the same everywhere. */
    Slot(SlotKind kind, String name, int index, Type type, Reader reader, int place, ValuePlan value) {
        this(kind, name, name, index, type, reader, place, value, Set.of());
    }
}
