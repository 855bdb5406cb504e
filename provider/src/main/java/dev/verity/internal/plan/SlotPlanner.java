package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.ParameterMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.runtime.ArgumentReader;
import dev.verity.internal.runtime.MemberReader;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.runtime.Reader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the slots of beans and executables, in order of declaration; what concerns the whole comes last. */
final class SlotPlanner {
    private final ValuePlanner values;
    private final NodeNames names;
    private final boolean guarded;

    SlotPlanner(ValuePlanner values, Options options) {
        this.values = values;
        this.names = new NodeNames(options.nodeNames());
        this.guarded = options.failFastOnPropertyViolation();
    }

    List<Slot> bean(BeanMetadata bean, Selection selection) {
        List<Slot> slots = properties(bean.properties(), selection);
        if (guarded && !bean.constraints().isEmpty()) {
            addGuarded(bean, selection, slots);
        } else {
            addWhole(bean, bean.constraints(), Set.of(), selection, slots);
        }
        return slots;
    }

    /** Adds slots for the class-level constraints, together for those that the same constraints guard. */
    private void addGuarded(BeanMetadata bean, Selection selection, List<Slot> slots) {
        PropertyGuards guards = new PropertyGuards(bean);
        Map<Set<ConstraintUse>, List<ConstraintMetadata>> parts = new LinkedHashMap<>();
        for (ConstraintMetadata constraint : bean.constraints()) {
            parts.computeIfAbsent(guards.of(constraint), guard -> new ArrayList<>())
                    .add(constraint);
        }
        parts.forEach((guard, constraints) -> addWhole(bean, constraints, guard, selection, slots));
    }

    private void addWhole(
            BeanMetadata bean,
            List<ConstraintMetadata> constraints,
            Set<ConstraintUse> guards,
            Selection selection,
            List<Slot> slots) {
        ValuePlan whole = ValuePlan.checking(bean.type(), values.plan(constraints, bean.type(), selection));
        if (!whole.isEmpty()) {
            int place = bean.properties().size();
            slots.add(new Slot(SlotKind.BEAN, "", "", 0, bean.type(), Reader.itself(), place, whole, guards));
        }
    }

    List<Slot> properties(List<PropertyMetadata> properties, Selection selection) {
        return properties(properties, selection, true);
    }

    /** Slots that read the source itself, as the value of a property. */
    List<Slot> propertyValues(List<PropertyMetadata> properties, Selection selection) {
        return properties(properties, selection, false);
    }

    private List<Slot> properties(List<PropertyMetadata> properties, Selection selection, boolean read) {
        List<Slot> slots = new ArrayList<>();
        for (int place = 0; place < properties.size(); place++) {
            PropertyMetadata property = properties.get(place);
            ValuePlan plan = property.value().isConstrained() ? values.plan(property.value(), selection) : null;
            if (plan != null && !plan.isEmpty()) {
                SlotKind kind = property.isField() ? SlotKind.FIELD : SlotKind.GETTER;
                Type type = property.value().type();
                Reader reader = read ? new MemberReader(property.member()) : Reader.itself();
                String node = names.of(selection.bean(), property);
                slots.add(new Slot(kind, property.name(), node, 0, type, reader, place, plan, Set.of()));
            }
        }
        return slots;
    }

    List<Slot> parameters(ExecutableMetadata executable, List<String> names, Selection selection) {
        List<Slot> slots = new ArrayList<>();
        for (ParameterMetadata parameter : executable.parameters()) {
            int index = parameter.index();
            ValuePlan plan = values.plan(parameter.value(), selection);
            if (!plan.isEmpty()) {
                Type type = parameter.value().type();
                Reader reader = new ArgumentReader(index);
                slots.add(new Slot(SlotKind.PARAMETER, names.get(index), index, type, reader, index, plan));
            }
        }
        ValuePlan whole = ValuePlan.checking(
                Object[].class,
                values.plan(
                        executable.crossParameterConstraints(), Object[].class, selection.withParameterNames(names)));
        if (!whole.isEmpty()) {
            int place = executable.parameters().size();
            slots.add(new Slot(SlotKind.CROSS_PARAMETER, "", 0, Object[].class, Reader.itself(), place, whole));
        }
        return slots;
    }

    List<Slot> returnValue(ExecutableMetadata executable, Selection selection) {
        ValueMetadata value = executable.returnValue();
        ValuePlan plan = values.plan(value, selection);
        return plan.isEmpty()
                ? List.of()
                : List.of(new Slot(SlotKind.RETURN_VALUE, "", 0, value.type(), Reader.itself(), 0, plan));
    }
}
