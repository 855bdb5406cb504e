package dev.verity.internal.engine;

import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupProgram.Pass;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What runs the passes of a request over one kind of source. Thread-safe. */
final class ProgramRoutine {
    private final GroupProgram program;
    private final PlanRoutine first;
    private final PassRoutine[] later;
    private final int depth;
    private final boolean failFast;

    /**
     * @param routines gives what runs a pass
     * @param depth how many beans are open above the source: none, or one less where the source is no bean
     */
    ProgramRoutine(GroupProgram program, Function<GroupSet, PlanRoutine> routines, int depth, boolean failFast) {
        this.program = program;
        this.depth = depth;
        this.failFast = failFast;
        List<Pass> passes = program.passes();
        this.first = routines.apply(passes.get(0).groups());
        this.later = new PassRoutine[passes.size() - 1];
        for (int i = 0; i < later.length; i++) {
            Pass pass = passes.get(i + 1);
            later[i] = new PassRoutine(pass.onlyIfPreviousPassed(), routines.apply(pass.groups()));
        }
    }

    GroupProgram program() {
        return program;
    }

    /** What runs each pass, in order. */
    List<PlanRoutine> passes() {
        List<PlanRoutine> passes = new ArrayList<>();
        passes.add(first);
        for (PassRoutine pass : later) {
            passes.add(pass.routine());
        }
        return passes;
    }

    /**
     * Runs all passes; gives the failures, their paths starting at the source.
     *
     * @param call the state of the call, or null where nothing is known beforehand
     */
    @Nullable
    Failure check(@Nullable Object source, @Nullable Object leafBean, @Nullable Call call) {
        Failure found = first.kernel().check(source, leafBean, call, null, depth);
        return later.length == 0 ? found : checkLater(source, leafBean, call, found);
    }

    /** A group sequence ends at the first pass that found something; with fail-fast, so does the program. */
    private @Nullable Failure checkLater(
            @Nullable Object source, @Nullable Object leafBean, @Nullable Call call, @Nullable Failure foundFirst) {
        Failure found = foundFirst;
        Failure atStart = null;
        boolean sequenceFailed = false;
        for (int i = 0; i < later.length && !(failFast && found != null); i++) {
            PassRoutine pass = later[i];
            sequenceFailed = pass.onlyIfPreviousPassed() && (sequenceFailed || found != atStart);
            atStart = found;
            if (!sequenceFailed) {
                found = pass.routine().kernel().check(source, leafBean, call, found, depth);
            }
        }
        return found;
    }

    private record PassRoutine(boolean onlyIfPreviousPassed, PlanRoutine routine) {}
}
