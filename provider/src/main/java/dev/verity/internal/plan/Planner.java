package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.runtime.Environment;
import java.util.List;
import java.util.function.Function;

/** Makes plans from metadata. Thread-safe. */
public final class Planner {
    private final SlotPlanner slots;
    private final PhasePlanner phases;
    private final Recursion recursion;

    public Planner(
            Environment environment, GroupResolver groups, ValidatorInstances validators, CheckedMetadata metadata) {
        ConstraintPlanner constraints = new ConstraintPlanner(validators);
        ValuePlanner values = new ValuePlanner(constraints, new CascadePlanner(groups), environment.valueExtractors());
        this.slots = new SlotPlanner(values, environment.options());
        this.phases = new PhasePlanner(groups);
        this.recursion = new Recursion(metadata, environment.valueExtractors());
    }

    /** The plan that validates instances of a bean class. */
    public Plan bean(BeanMetadata bean, GroupSet groups) {
        List<Phase> planned = phases.phases(bean, groups, new Function<>() {
            @Override
            public List<Slot> apply(Selection selection) {
                return slots.bean(bean, selection);
            }
        });
        int places = bean.properties().size() + 1;
        return new Plan(bean.type().getName(), groups, planned, places, isDecided(bean), recursion.isPossible(bean));
    }

    /** What all plans have in common of which an object decides on one: no slots, but the groups. */
    public Plan undecided(BeanMetadata bean, GroupSet groups) {
        return new Plan(bean.type().getName(), groups, List.of(), 0, false, recursion.isPossible(bean));
    }

    private static boolean isDecided(BeanMetadata bean) {
        DefaultGroupSequence sequence = bean.defaultGroupSequence();
        return sequence != null && sequence.isDecided();
    }

    /** The plan that validates one property, without cascading (specification 6.1.1). */
    public Plan property(BeanMetadata bean, String name, GroupSet groups) {
        return property(bean, name, groups, slots::properties);
    }

    /** The plan that validates a value as it would be in a property, without cascading (specification 6.1.1). */
    public Plan propertyValue(BeanMetadata bean, String name, GroupSet groups) {
        return property(bean, name, groups, slots::propertyValues);
    }

    private Plan property(BeanMetadata bean, String name, GroupSet groups, PropertySlots made) {
        List<PropertyMetadata> named = bean.properties().stream()
                .filter(property -> property.name().equals(name))
                .toList();
        List<Phase> planned = phases.phases(bean, groups, selection -> made.slots(named, selection.withoutCascades()));
        return new Plan(bean.type().getName() + "#" + name, groups, planned, named.size(), isDecided(bean), false);
    }

    @FunctionalInterface
    private interface PropertySlots {
        List<Slot> slots(List<PropertyMetadata> properties, Selection selection);
    }

    /** The plan that validates the arguments of a method or constructor; {@code names} are its parameters' names. */
    public Plan parameters(BeanMetadata bean, ExecutableMetadata executable, List<String> names, GroupSet groups) {
        List<Phase> planned = phases.phases(bean, groups, selection -> slots.parameters(executable, names, selection));
        int places = executable.parameters().size() + 1;
        return new Plan(executable.executable() + " parameters", groups, planned, places, isDecided(bean), false);
    }

    /** The plan that validates what a method or constructor returned. */
    public Plan returnValue(BeanMetadata bean, ExecutableMetadata executable, GroupSet groups) {
        List<Phase> planned = phases.phases(bean, groups, selection -> slots.returnValue(executable, selection));
        return new Plan(executable.executable() + " return value", groups, planned, 1, isDecided(bean), false);
    }
}
