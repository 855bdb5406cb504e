package dev.verity.internal.engine;

import dev.verity.internal.plan.GroupProgram;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs the few programs that were asked for over one kind of source; found without locks or hashing. Thread-safe. */
final class ProgramRoutines {
    private volatile ProgramRoutine[] known = {};

    /** What was made until now. */
    List<ProgramRoutine> made() {
        return List.of(known);
    }

    @Nullable
    ProgramRoutine find(GroupProgram program) {
        for (ProgramRoutine routine : known) {
            if (routine.program() == program) {
                return routine;
            }
        }
        return null;
    }

    /** Adds a routine, unless another thread did so before; gives the one to use. */
    synchronized ProgramRoutine add(ProgramRoutine made) {
        ProgramRoutine earlier = find(made.program());
        if (earlier != null) {
            return earlier;
        }
        ProgramRoutine[] next = Arrays.copyOf(known, known.length + 1);
        next[known.length] = made;
        known = next;
        return made;
    }
}
