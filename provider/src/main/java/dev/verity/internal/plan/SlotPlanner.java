package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.ParameterMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.runtime.ArgumentReader;
import dev.verity.internal.runtime.MemberReader;
import dev.verity.internal.runtime.Reader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Plans the slots of beans and executables, in order of declaration; what concerns the whole comes last. */
final class SlotPlanner {
    private final ValuePlanner values;

    SlotPlanner(ValuePlanner values) {
        this.values = values;
    }

    List<Slot> bean(BeanMetadata bean, Selection selection) {
        List<Slot> slots = properties(bean.properties(), selection);
        ValuePlan whole = ValuePlan.checking(bean.type(), values.plan(bean.constraints(), bean.type(), selection));
        if (!whole.isEmpty()) {
            slots.add(new Slot(
                    SlotKind.BEAN,
                    "",
                    0,
                    bean.type(),
                    Reader.itself(),
                    bean.properties().size(),
                    whole));
        }
        return slots;
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
                slots.add(new Slot(kind, property.name(), 0, type, reader, place, plan));
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
