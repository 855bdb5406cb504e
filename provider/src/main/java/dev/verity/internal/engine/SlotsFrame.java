package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.Phase;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Slot;
import dev.verity.internal.plan.SlotKind;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.MemberReader;
import java.lang.annotation.ElementType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The slots of one plan on one source: reads each value once and checks it. */
final class SlotsFrame extends Frame {
    private static final Object UNREACHABLE = new Object();
    private static final Object NULL = new Object();

    final Plan plan;
    final @Nullable Object source;
    private final @Nullable Object leafBean;
    private final @Nullable Object @Nullable [] values;
    private int phase;
    private int slot;
    private @Nullable Failure foundBefore;
    private boolean sequenceFailed;
    private @Nullable Failure foundAtStart;

    SlotsFrame(
            @Nullable Frame parent, PropertyPath path, Plan plan, @Nullable Object source, @Nullable Object leafBean) {
        super(parent, path);
        this.plan = plan;
        this.source = source;
        this.leafBean = leafBean;
        this.values = plan.phases().size() > 1 ? new @Nullable Object[plan.places()] : null;
    }

    @Override
    void advance(Walk walk) {
        if (phase == 0 && slot == 0) {
            foundAtStart = walk.failures();
        }
        while (phase < plan.phases().size()) {
            if (slot == 0) {
                foundBefore = walk.failures();
            }
            Phase current = plan.phases().get(phase);
            sequenceFailed |= Failure.isAmong(current.checkedBefore(), walk.failures(), foundAtStart);
            if (!(current.sequenceElement() && sequenceFailed)) {
                while (slot < current.slots().size()) {
                    if (pushes(current.slots().get(slot++), walk) || walk.isOver()) {
                        return;
                    }
                }
                sequenceFailed |= current.sequenceElement() && walk.failures() != foundBefore;
            }
            phase++;
            slot = 0;
        }
        walk.finishPlan(this);
    }

    /** Checks a slot; true if that pushed a frame. */
    private boolean pushes(Slot current, Walk walk) {
        if (!current.guards().isEmpty() && Failure.isOf(leafBean, current.guards(), walk.failures(), foundAtStart)) {
            return false;
        }
        Object value = value(current, walk);
        if (value == UNREACHABLE) {
            return false;
        }
        walk.check(current.value().constraints(), value, leafBean, new Supplier<>() {
            @Override
            public PropertyPath get() {
                return nodePath(current);
            }
        });
        if (value == null || walk.isOver() || !current.value().leadsOn()) {
            return false;
        }
        boolean cascading = !current.value().cascades()
                || !isAsked(current, walk)
                || walk.traversal().isCascadable(leafBean, javaPath(current), type(current));
        PropertyPath node = nodePath(current);
        walk.push(new ValueFrame(this, node, node, current.value(), value, leafBean, cascading));
        return true;
    }

    private @Nullable Object value(Slot current, Walk walk) {
        if (values == null) {
            return reachableValue(current, walk);
        }
        Object known = values[current.place()];
        if (known == null) {
            known = reachableValue(current, walk);
            values[current.place()] = known == null ? NULL : known;
        }
        return known == NULL ? null : known;
    }

    private @Nullable Object reachableValue(Slot current, Walk walk) {
        if (isAsked(current, walk) && !walk.traversal().isReachable(leafBean, javaPath(current), type(current))) {
            return UNREACHABLE;
        }
        return current.kind() == SlotKind.GETTER && current.reader() instanceof MemberReader
                ? walk.call()
                        .<@Nullable Object>answer(
                                current.reader(), () -> current.reader().read(source))
                : current.reader().read(source);
    }

    private static boolean isAsked(Slot slot, Walk walk) {
        return walk.environment().asksTraversableResolver() && slot.kind().isProperty();
    }

    private static ElementType type(Slot slot) {
        return slot.kind() == SlotKind.FIELD ? ElementType.FIELD : ElementType.METHOD;
    }

    /** A TraversableResolver looks the property up by its name in Java. */
    private PropertyPath javaPath(Slot property) {
        return path.property(property.name());
    }

    private PropertyPath nodePath(Slot of) {
        return switch (of.kind()) {
            case FIELD, GETTER -> path.property(of.nodeName());
            case BEAN -> path.bean();
            case PARAMETER -> path.parameter(of.name(), of.index());
            case CROSS_PARAMETER -> path.crossParameter();
            case RETURN_VALUE -> path.returnValue();
        };
    }
}
