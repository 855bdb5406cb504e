package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Plans;
import org.jspecify.annotations.Nullable;

/** Walks a plan and all plans that it cascades to: the interpreted engine. One per call; not thread-safe. */
final class Walk {
    final Run run;
    final Plans plans;
    private final OpenBeans open = new OpenBeans();
    private @Nullable Frame top;

    Walk(Run run, Plans plans) {
        this.run = run;
        this.plans = plans;
    }

    /** Runs the passes of a program over a source, and all that follows from it. */
    void run(GroupProgram program, PlanSource source, PropertyPath path) {
        pushProgram(program, source, path);
        while (top != null && !run.isOver()) {
            top.advance(this);
        }
    }

    /** Cascades to a bean. */
    void cascade(GroupProgram program, Object bean, PropertyPath path) {
        pushProgram(program, new PlanSource.Bean(plans, bean), path);
    }

    /** Pushes the slots of one plan, unless the same bean is being validated by it further up on this path. */
    void pushPlan(Plan plan, PlanSource source, PropertyPath path) {
        if (plan.isEmpty()) {
            return;
        }
        Object bean = source.source();
        if (plan.mayRecur() && bean != null) {
            if (!open.enter(bean, plan)) {
                return;
            }
        }
        push(new SlotsFrame(top, path, plan, source));
    }

    void push(Frame frame) {
        top = frame;
    }

    @Nullable
    Frame top() {
        return top;
    }

    /** Leaves the frame on top. */
    void finish(Frame frame) {
        top = frame.parent;
    }

    /** Leaves the frame of a plan on top. */
    void finishPlan(SlotsFrame frame) {
        Object bean = frame.source.source();
        if (frame.plan.mayRecur() && bean != null) {
            open.leave(bean, frame.plan);
        }
        finish(frame);
    }

    private void pushProgram(GroupProgram program, PlanSource source, PropertyPath path) {
        if (program.passes().size() == 1) {
            pushPlan(source.plan(program.passes().get(0).groups()), source, path);
        } else {
            push(new ProgramFrame(top, path, program, source));
        }
    }
}
