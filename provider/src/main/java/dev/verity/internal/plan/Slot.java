package dev.verity.internal.plan;

import dev.verity.internal.runtime.Reader;
import java.lang.reflect.Type;

/**
 * One constrained value of a bean or executable.
 *
 * @param name the name of the property or parameter; empty for other kinds
 * @param index the index of the parameter, else 0
 * @param type the declared type
 * @param place the number of the value within the plan: slots that read the same value in several phases share it
 */
public record Slot(SlotKind kind, String name, int index, Type type, Reader reader, int place, ValuePlan value) {}
