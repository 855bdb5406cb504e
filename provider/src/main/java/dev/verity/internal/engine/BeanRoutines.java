package dev.verity.internal.engine;

import dev.verity.internal.plan.GroupSet;
import java.lang.reflect.Executable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What runs the plans of one class. Thread-safe.
 *
 * @param nothing what runs for a class without constraints, whatever the groups: it must not hold on to them; null for others
 * @param requests what validates beans of the class
 * @param passes by groups, what runs one pass over a bean
 * @param properties what validates one property
 * @param executables what validates calls
 */
record BeanRoutines(
        @Nullable PlanRoutine nothing,
        ProgramRoutines requests,
        Map<GroupSet, PlanRoutine> passes,
        Map<Property, ProgramRoutines> properties,
        Map<Executable, CallRoutines> executables) {
    BeanRoutines(@Nullable PlanRoutine nothing) {
        this(
                nothing,
                new ProgramRoutines(),
                new ConcurrentHashMap<>(0),
                new ConcurrentHashMap<>(0),
                new ConcurrentHashMap<>(0));
    }

    /**
     * A property to validate.
     *
     * @param read true if it is read from a bean, false if a value is given
     */
    record Property(String name, boolean read) {}

    /** What validates the arguments and what the returned value of an executable. */
    record CallRoutines(ProgramRoutines parameters, ProgramRoutines returnValue) {
        CallRoutines() {
            this(new ProgramRoutines(), new ProgramRoutines());
        }
    }
}
