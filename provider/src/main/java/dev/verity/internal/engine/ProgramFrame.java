package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupProgram.Pass;
import dev.verity.internal.runtime.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passes of a request over one bean: ends each group sequence at the first pass that reported something. */
final class ProgramFrame extends Frame {
    private final List<Pass> passes;
    private final Object bean;
    private int next;
    private @Nullable Failure foundBefore;
    private boolean sequenceFailed;

    ProgramFrame(@Nullable Frame parent, PropertyPath path, GroupProgram program, Object bean) {
        super(parent, path);
        this.passes = program.passes();
        this.bean = bean;
    }

    @Override
    void advance(Walk walk) {
        if (next == passes.size()) {
            walk.finish(this);
            return;
        }
        Pass pass = passes.get(next++);
        Failure found = walk.failures();
        sequenceFailed = pass.onlyIfPreviousPassed() && (sequenceFailed || found != foundBefore);
        foundBefore = found;
        if (!sequenceFailed) {
            walk.pushPass(pass, bean, path);
        }
    }
}
