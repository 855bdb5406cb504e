package dev.verity.internal.plan;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.Cascade;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.runtime.PlannedConstraint;
import dev.verity.internal.type.Generics;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans one value: which of its constraints run, on what, and where it cascades. */
final class ValuePlanner {
    private final ConstraintPlanner constraints;
    private final CascadePlanner cascades;
    private final ValueExtractors extractors;

    ValuePlanner(ConstraintPlanner constraints, CascadePlanner cascades, ValueExtractors extractors) {
        this.constraints = constraints;
        this.cascades = cascades;
        this.extractors = extractors;
    }

    ValuePlan plan(ValueMetadata value, Selection selection) {
        return plan(value, selection, Generics.erase(value.type()));
    }

    /**
     * @param cascaded the class that tells whether {@code @Valid} means a container's elements, or null on type arguments,
     *     where it means the element itself (specification 5.6.1)
     */
    private ValuePlan plan(ValueMetadata value, Selection selection, @Nullable Class<?> cascaded) {
        List<PlannedConstraint> direct = new ArrayList<>();
        Map<ValueExtractorDescriptor, List<PlannedConstraint>> unwrapped = new LinkedHashMap<>();
        for (ConstraintMetadata constraint : value.constraints()) {
            if (selection.includes(constraint)) {
                planConstraint(selection, constraint, value.type(), direct, unwrapped);
            }
        }
        List<ElementsPlan> elements = new ArrayList<>();
        for (Map.Entry<ValueExtractorDescriptor, List<PlannedConstraint>> each : unwrapped.entrySet()) {
            elements.add(unwrapping(each.getKey(), each.getValue(), value.type()));
        }
        for (ContainerElementMetadata element : value.containerElements()) {
            ValuePlan plan = plan(element.value(), selection, null);
            if (!plan.isEmpty()) {
                elements.add(elements(element, plan));
            }
        }
        return new ValuePlan(Generics.erase(value.type()), direct, elements, cascade(value, selection, cascaded));
    }

    /** Plans constraints that apply to the bean or the parameters as a whole. */
    List<PlannedConstraint> plan(List<ConstraintMetadata> declared, Type type, Selection selection) {
        List<PlannedConstraint> planned = new ArrayList<>();
        for (ConstraintMetadata constraint : declared) {
            if (selection.includes(constraint)) {
                planned.add(constraints.plan(selection, constraint, type));
            }
        }
        return planned;
    }

    private void planConstraint(
            Selection selection,
            ConstraintMetadata constraint,
            Type type,
            List<PlannedConstraint> direct,
            Map<ValueExtractorDescriptor, List<PlannedConstraint>> unwrapped) {
        ValueExtractorDescriptor extractor =
                extractors.forUnwrapping(type, constraint.use().unwrapping());
        if (extractor == null) {
            direct.add(constraints.plan(selection, constraint, type));
        } else {
            unwrapped.putIfAbsent(extractor, new ArrayList<>());
            Objects.requireNonNull(unwrapped.get(extractor))
                    .add(constraints.plan(selection, constraint, extractor.elementTypeOf(type)));
        }
    }

    private ElementsPlan elements(ContainerElementMetadata element, ValuePlan plan) {
        Class<?> container = element.container();
        int argument = element.typeArgument();
        return new ElementsPlan(
                container,
                argument < 0 ? null : argument,
                plan.checks() ? extractors.forContainerElement(container, argument) : null,
                plan.cascades() ? extractors.forCascade(container, argument) : null,
                plan);
    }

    private static ElementsPlan unwrapping(
            ValueExtractorDescriptor extractor, List<PlannedConstraint> planned, Type type) {
        Class<?> container = Generics.erase(type);
        return new ElementsPlan(
                container,
                extractor.typeArgumentOf(container),
                extractor,
                null,
                ValuePlan.checking(Generics.erase(extractor.elementTypeOf(type)), planned));
    }

    private @Nullable CascadePlan cascade(ValueMetadata value, Selection selection, @Nullable Class<?> cascaded) {
        Cascade cascade = value.cascade();
        return cascade.valid() && selection.cascades()
                ? new CascadePlan(cascades.program(selection.groups(), cascade.conversions()), cascaded)
                : null;
    }
}
