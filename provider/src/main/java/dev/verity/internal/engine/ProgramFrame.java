package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupProgram.Pass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passes of a request over one source: ends each group sequence at the first pass that reported something. */
final class ProgramFrame extends Frame {
    private final List<Pass> passes;
    private final PlanSource source;
    private int next;
    private int reportedBefore;
    private boolean sequenceFailed;

    ProgramFrame(@Nullable Frame parent, PropertyPath path, GroupProgram program, PlanSource source) {
        super(parent, path);
        this.passes = program.passes();
        this.source = source;
    }

    @Override
    void advance(Walk walk) {
        if (next == passes.size()) {
            walk.finish(this);
            return;
        }
        Pass pass = passes.get(next++);
        int reported = walk.run.reported();
        sequenceFailed = pass.onlyIfPreviousPassed() && (sequenceFailed || reported > reportedBefore);
        reportedBefore = reported;
        if (!sequenceFailed) {
            walk.pushPlan(source.plan(pass.groups()), source, path);
        }
    }
}
