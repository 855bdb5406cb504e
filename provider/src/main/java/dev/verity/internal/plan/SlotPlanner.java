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
import java.util.function.Function;

/** Plans the slots of beans and executables, in order of declaration; what concerns the whole comes last. */
final class SlotPlanner {
    private final ValuePlanner values;

    SlotPlanner(ValuePlanner values) {
        this.values = values;
    }

    List<Slot> bean(BeanMetadata bean, Selection selection) {
        List<Slot> slots = properties(bean.properties(), bean.type(), selection);
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

    List<Slot> properties(List<PropertyMetadata> properties, Class<?> bean, Selection selection) {
        return properties(properties, bean, selection, property -> new MemberReader(property.member()));
    }

    /** Slots that read the source itself, as the value of a property. */
    List<Slot> propertyValues(List<PropertyMetadata> properties, Class<?> bean, Selection selection) {
        return properties(properties, bean, selection, property -> Reader.itself());
    }

    private List<Slot> properties(
            List<PropertyMetadata> properties,
            Class<?> bean,
            Selection selection,
            Function<PropertyMetadata, Reader> readerOf) {
        List<Slot> slots = new ArrayList<>();
        for (int place = 0; place < properties.size(); place++) {
            PropertyMetadata property = properties.get(place);
            String where = bean.getSimpleName() + "#" + property.name();
            ValuePlan plan = values.plan(property.value(), selection, where);
            if (!plan.isEmpty()) {
                SlotKind kind = property.isField() ? SlotKind.FIELD : SlotKind.GETTER;
                Type type = property.value().type();
                slots.add(new Slot(kind, property.name(), 0, type, readerOf.apply(property), place, plan));
            }
        }
        return slots;
    }

    List<Slot> parameters(ExecutableMetadata executable, List<String> names, Selection selection) {
        List<Slot> slots = new ArrayList<>();
        for (ParameterMetadata parameter : executable.parameters()) {
            int index = parameter.index();
            ValuePlan plan = values.plan(parameter.value(), selection, where(executable) + " parameter " + index);
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
        ValuePlan plan = values.plan(value, selection, where(executable) + " return value");
        return plan.isEmpty()
                ? List.of()
                : List.of(new Slot(SlotKind.RETURN_VALUE, "", 0, value.type(), Reader.itself(), 0, plan));
    }

    private static String where(ExecutableMetadata executable) {
        return executable.executable().getDeclaringClass().getSimpleName() + "#"
                + executable.executable().getName() + "()";
    }
}
