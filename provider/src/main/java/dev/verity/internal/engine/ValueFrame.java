package dev.verity.internal.engine;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.CascadePlan;
import dev.verity.internal.plan.ElementsPlan;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.ElementPlaces;
import org.jspecify.annotations.Nullable;

/** What follows from one value whose constraints are checked: its container elements, then where it cascades. */
final class ValueFrame extends Frame {
    private final PropertyPath cascadePath;
    private final ValuePlan plan;
    private final Object value;
    private final @Nullable Object leafBean;
    private final boolean cascading;
    private int next;

    /**
     * @param path the path of the value itself, which its elements are appended to
     * @param cascadePath the path that the nodes of a cascaded bean are appended to
     * @param cascading false where the TraversableResolver forbids to cascade
     */
    ValueFrame(
            @Nullable Frame parent,
            PropertyPath path,
            PropertyPath cascadePath,
            ValuePlan plan,
            Object value,
            @Nullable Object leafBean,
            boolean cascading) {
        super(parent, path);
        this.cascadePath = cascadePath;
        this.plan = plan;
        this.value = value;
        this.leafBean = leafBean;
        this.cascading = cascading;
    }

    @Override
    void advance(Walk walk) {
        int elements = plan.elements().size();
        CascadePlan cascade = cascading ? plan.cascade() : null;
        int step = next++;
        if (step < elements) {
            pushElements(plan.elements().get(step), walk);
        } else if (cascade != null && step == elements) {
            pushElementsOfCascadedContainer(cascade, walk);
        } else if (cascade != null && step == elements + 1) {
            walk.cascade(cascade.program(), value, cascadePath);
        } else {
            walk.finish(this);
        }
    }

    private void pushElements(ElementsPlan elements, Walk walk) {
        ValueExtractorDescriptor declared = elements.declared();
        ValueExtractorDescriptor cascaded = cascading ? elements.cascadedExtractor(value.getClass()) : null;
        if (declared == null || cascaded == null || declared == cascaded) {
            ValuePlan part = cascaded == null ? elements.value().withoutCascades() : elements.value();
            ValueExtractorDescriptor extractor = declared == null ? cascaded : declared;
            if (extractor != null) {
                pushElements(elements, extractor, part, walk);
            }
        } else {
            // what is pushed last is walked first
            pushElements(elements, cascaded, elements.value().withoutConstraints(), walk);
            pushElements(elements, declared, elements.value().withoutCascades(), walk);
        }
    }

    private void pushElements(ElementsPlan elements, ValueExtractorDescriptor extractor, ValuePlan part, Walk walk) {
        walk.push(new ElementsFrame(
                walk.top(),
                path,
                new ElementPlaces(elements.container(), elements.typeArgument()),
                extractor,
                part,
                value,
                leafBean,
                cascading,
                walk.call()));
    }

    private void pushElementsOfCascadedContainer(CascadePlan cascade, Walk walk) {
        Class<?> declared = cascade.declaredType();
        if (declared == null) {
            return;
        }
        ValueExtractorDescriptor extractor =
                walk.environment().valueExtractors().forLegacyCascade(value.getClass());
        if (extractor != null && !isCascadedByTypeArgument(extractor)) {
            ValuePlan each = ValuePlan.cascading(Object.class, new CascadePlan(cascade.program(), null));
            walk.push(new ElementsFrame(
                    this,
                    path,
                    places(declared, extractor, walk.environment().valueExtractors()),
                    extractor,
                    each,
                    value,
                    leafBean,
                    true,
                    walk.call()));
        }
    }

    /** {@code @Valid List<@Valid Item>}: the elements are cascaded once. */
    private boolean isCascadedByTypeArgument(ValueExtractorDescriptor extractor) {
        return plan.elements().stream()
                .anyMatch(elements -> elements.cascadedExtractor(value.getClass()) == extractor
                        && elements.value().cascade() != null);
    }

    /** Paths tell the declared class, unless that is no container. */
    private static ElementPlaces places(
            Class<?> declared, ValueExtractorDescriptor extractor, ValueExtractors extractors) {
        ValueExtractorDescriptor byDeclaration = declared.isArray() ? null : extractors.forLegacyCascade(declared);
        return byDeclaration == null
                ? new ElementPlaces(extractor.containerType(), extractor.typeArgumentOf(extractor.containerType()))
                : new ElementPlaces(declared, byDeclaration.typeArgumentOf(declared));
    }
}
