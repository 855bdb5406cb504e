package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.ConstraintCheck;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.PlannedConstraint;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks a plan and all plans that it cascades to: the interpreted engine. One per call; not thread-safe. */
final class Walk {
    private final Routines routines;
    private final Call call;
    private final Traversal traversal;
    private final @Nullable Failure before;
    private @Nullable Failure failures;
    private @Nullable Frame top;

    /**
     * @param failures those found before
     */
    Walk(Routines routines, Call call, @Nullable Failure failures) {
        this.routines = routines;
        this.call = call;
        this.traversal = new Traversal(call);
        this.before = failures;
        this.failures = failures;
    }

    /** Runs a plan and all that follows from it; gives the failures found before and here, their paths starting here. */
    @Nullable
    Failure run(Plan plan, @Nullable Object source, @Nullable Object leafBean) {
        pushPlan(plan, source, leafBean, PropertyPath.empty());
        return run();
    }

    /** Runs what follows from a value; gives the failures found before and here, their paths starting at the value. */
    @Nullable
    Failure follow(ValuePlan plan, Object value, @Nullable Object leafBean) {
        push(new ValueFrame(top, PropertyPath.empty(), PropertyPath.empty(), plan, value, leafBean, true));
        return run();
    }

    private @Nullable Failure run() {
        while (top != null && !isOver()) {
            top.advance(this);
        }
        return failures;
    }

    Call call() {
        return call;
    }

    Environment environment() {
        return call.environment();
    }

    Traversal traversal() {
        return traversal;
    }

    /** The failures found so far, the last one in front. */
    @Nullable
    Failure failures() {
        return failures;
    }

    /** True when nothing more needs to be found. */
    boolean isOver() {
        return failures != before && environment().failFast();
    }

    void check(
            List<PlannedConstraint> constraints,
            @Nullable Object value,
            @Nullable Object leafBean,
            Supplier<PropertyPath> path) {
        failures = ConstraintCheck.check(constraints, value, leafBean, path, call, failures);
    }

    /** Cascades to a bean. */
    void cascade(GroupProgram program, Object bean, PropertyPath path) {
        if (program.passes().size() == 1) {
            pushPass(program.passes().get(0), bean, path);
        } else {
            push(new ProgramFrame(top, path, program, bean));
        }
    }

    /** Pushes the plan of a bean for one of the passes of a program. */
    void pushPass(GroupProgram.Pass pass, Object bean, PropertyPath path) {
        pushRoutine(routines.bean(bean.getClass(), pass.groups()), bean, bean, path);
    }

    private void pushRoutine(PlanRoutine routine, Object source, @Nullable Object leafBean, PropertyPath path) {
        if (routine.isUndecided()) {
            pushDecided(routine, source, leafBean, path);
        } else {
            pushPlan(routine.plan(), source, leafBean, path);
        }
    }

    /** Asks no bean for its plan that is open for all groups: neither does compiled code. */
    private void pushDecided(PlanRoutine routine, Object source, @Nullable Object leafBean, PropertyPath path) {
        Plan groups = routine.plan();
        if (groups.mayRecur() && !call.open().enter(source, groups)) {
            pushRemainder(routines.remainder(groups, source, call.open()), source, leafBean, path);
            return;
        }
        call.countWalked();
        push(new SlotsFrame(top, path, routine.decided(leafBean, call).plan(), source, leafBean));
    }

    /** Pushes the slots of a plan, without the groups that the same bean is being validated for further up on this path. */
    private void pushPlan(Plan plan, @Nullable Object source, @Nullable Object leafBean, PropertyPath path) {
        if (plan.isEmpty()) {
            return;
        }
        call.countWalked();
        if (!plan.mayRecur() || source == null || call.open().enter(source, plan)) {
            push(new SlotsFrame(top, path, plan, source, leafBean));
        } else {
            pushRemainder(routines.remainder(plan, source, call.open()), source, leafBean, path);
        }
    }

    private void pushRemainder(
            @Nullable PlanRoutine rest, Object source, @Nullable Object leafBean, PropertyPath path) {
        if (rest != null) {
            pushRoutine(rest, source, leafBean, path);
        }
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
        if (frame.plan.mayRecur() && frame.source != null) {
            call.open().leave();
        }
        finish(frame);
    }
}
