package dev.verity.internal.engine;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.ValuePlan;
import org.jspecify.annotations.Nullable;

/** The elements of one container, each checked and followed before the next. */
final class ElementsFrame extends Frame {
    private final ElementCursor cursor;
    private final ElementPlaces places;
    private final ValuePlan plan;
    private final @Nullable Object leafBean;
    private final boolean cascading;

    ElementsFrame(
            @Nullable Frame parent,
            PropertyPath path,
            ElementPlaces places,
            ValueExtractorDescriptor extractor,
            ValuePlan plan,
            Object value,
            @Nullable Object leafBean,
            boolean cascading) {
        super(parent, path);
        this.cursor = ElementCursor.over(extractor, value);
        this.places = places;
        this.plan = plan;
        this.leafBean = leafBean;
        this.cascading = cascading;
    }

    @Override
    void advance(Walk walk) {
        while (cursor.next()) {
            Object element = cursor.value();
            ValueCheck.check(plan.constraints(), element, this::elementPath, leafBean, walk.run);
            if (walk.run.isOver()) {
                return;
            }
            if (element != null && plan.leadsOn()) {
                walk.push(new ValueFrame(this, elementPath(), place(), plan, element, leafBean, cascading));
                return;
            }
        }
        walk.finish(this);
    }

    private PropertyPath place() {
        return places.place(path, cursor);
    }

    private PropertyPath elementPath() {
        String node = cursor.nodeName();
        return node == null ? path : place().containerElement(node);
    }
}
