package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the passes of a request over one source. Thread-safe. */
record Engine(Environment environment) {
    /**
     * Runs all passes; gives the failures, their paths starting at the source.
     *
     * @param routine gives what runs a pass
     * @param call the state of the call, or null where nothing is known beforehand
     */
    @Nullable
    Failure run(
            GroupProgram program,
            Function<GroupSet, PlanRoutine> routine,
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call) {
        GroupSet only = program.only();
        if (only != null) {
            return routine.apply(only).kernel().check(source, leafBean, call, null, 0);
        }
        Failure found = null;
        Failure atStart = null;
        boolean sequenceFailed = false;
        for (GroupProgram.Pass pass : program.passes()) {
            sequenceFailed = pass.onlyIfPreviousPassed() && (sequenceFailed || found != atStart);
            atStart = found;
            if (!sequenceFailed && !(environment.failFast() && found != null)) {
                found = routine.apply(pass.groups()).kernel().check(source, leafBean, call, found, 0);
            }
        }
        return found;
    }

    Call call(Class<?> rootBeanClass) {
        return new Call(environment, rootBeanClass);
    }

    /** The violations of failures whose source is found at a path. */
    <T> Set<ConstraintViolation<T>> violations(@Nullable Failure found, PropertyPath path, Target target) {
        if (!path.isEmpty()) {
            Failure.placeBelow(path, found, null);
        }
        return Violations.of(found, environment.messageInterpolator(), target);
    }
}
