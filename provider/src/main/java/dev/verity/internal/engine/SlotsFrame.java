package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.Phase;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Slot;
import dev.verity.internal.plan.SlotKind;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** The slots of one plan on one source: reads each value once and checks it. */
final class SlotsFrame extends Frame {
    private static final Object UNREACHABLE = new Object();
    private static final Object NULL = new Object();

    final Plan plan;
    final PlanSource source;
    private final @Nullable Object @Nullable [] values;
    private int phase;
    private int slot;
    private int reportedBefore;
    private boolean sequenceFailed;

    SlotsFrame(@Nullable Frame parent, PropertyPath path, Plan plan, PlanSource source) {
        super(parent, path);
        this.plan = plan;
        this.source = source;
        this.values = plan.phases().size() > 1 ? new @Nullable Object[plan.places()] : null;
    }

    @Override
    void advance(Walk walk) {
        while (phase < plan.phases().size()) {
            if (slot == 0) {
                reportedBefore = walk.run.reported();
            }
            Phase current = plan.phases().get(phase);
            if (!(current.sequenceElement() && sequenceFailed)) {
                while (slot < current.slots().size()) {
                    if (pushes(current.slots().get(slot++), walk) || walk.run.isOver()) {
                        return;
                    }
                }
                sequenceFailed |= current.sequenceElement() && walk.run.reported() > reportedBefore;
            }
            phase++;
            slot = 0;
        }
        walk.finishPlan(this);
    }

    /** Checks a slot; true if that pushed a frame. */
    private boolean pushes(Slot current, Walk walk) {
        Run run = walk.run;
        Object value = value(current, run);
        if (value == UNREACHABLE) {
            return false;
        }
        ValueCheck.check(current.value().constraints(), value, () -> nodePath(current), source.leafBean(), run);
        if (value == null || run.isOver() || !current.value().leadsOn()) {
            return false;
        }
        boolean cascading =
                !isAsked(current, run) || run.isCascadable(source.source(), nodePath(current), type(current));
        PropertyPath node = nodePath(current);
        walk.push(new ValueFrame(this, node, node, current.value(), value, source.leafBean(), cascading));
        return true;
    }

    private @Nullable Object value(Slot current, Run run) {
        if (values == null) {
            return reachableValue(current, run);
        }
        Object known = values[current.place()];
        if (known == null) {
            known = reachableValue(current, run);
            values[current.place()] = known == null ? NULL : known;
        }
        return known == NULL ? null : known;
    }

    private @Nullable Object reachableValue(Slot current, Run run) {
        if (isAsked(current, run) && !run.isReachable(source.source(), nodePath(current), type(current))) {
            return UNREACHABLE;
        }
        return source.read(current);
    }

    private static boolean isAsked(Slot slot, Run run) {
        return run.environment.asksTraversableResolver() && slot.kind().isProperty();
    }

    private static ElementType type(Slot slot) {
        return slot.kind() == SlotKind.FIELD ? ElementType.FIELD : ElementType.METHOD;
    }

    private PropertyPath nodePath(Slot of) {
        return switch (of.kind()) {
            case FIELD, GETTER -> path.property(of.name());
            case BEAN -> path.bean();
            case PARAMETER -> path.parameter(of.name(), of.index());
            case CROSS_PARAMETER -> path.crossParameter();
            case RETURN_VALUE -> path.returnValue();
        };
    }
}
