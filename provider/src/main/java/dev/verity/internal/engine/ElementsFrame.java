package dev.verity.internal.engine;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.ElementPlaces;
import dev.verity.internal.runtime.KernelCalls;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The elements of one container, each checked and followed before the next. */
final class ElementsFrame extends Frame implements Supplier<PropertyPath> {
    private final Object container;
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
            boolean cascading,
            Call call) {
        super(parent, path);
        this.container = value;
        this.cursor = cursor(extractor, value, call);
        this.places = places;
        this.plan = plan;
        this.leafBean = leafBean;
        this.cascading = cascading;
    }

    private static ElementCursor cursor(ValueExtractorDescriptor extractor, Object container, Call call) {
        try {
            return ElementCursor.over(extractor, container, call);
        } catch (RuntimeException e) {
            throw KernelCalls.walkingThrew(e, container);
        }
    }

    @Override
    void advance(Walk walk) {
        while (next()) {
            Object element = cursor.value();
            walk.check(plan.constraints(), element, leafBean, this);
            if (walk.isOver()) {
                return;
            }
            if (element != null && plan.leadsOn()) {
                walk.push(new ValueFrame(this, get(), place(), plan, element, leafBean, cascading));
                return;
            }
        }
        walk.finish(this);
    }

    private boolean next() {
        try {
            return cursor.next();
        } catch (RuntimeException e) {
            throw KernelCalls.walkingThrew(e, container);
        }
    }

    private PropertyPath place() {
        Class<?> declared = places.container();
        Integer argument = places.typeArgument();
        return switch (cursor.position()) {
            case INDEX -> path.atIndex(cursor.index(), declared, argument);
            case KEY -> path.atKey(cursor.key(), declared, argument);
            case ITERABLE -> path.inIterable(declared, argument);
            case SINGLE -> path.inContainer(declared, argument);
        };
    }

    /** The path of the element that is checked. */
    @Override
    public PropertyPath get() {
        String node = cursor.nodeName();
        return node == null ? path : place().containerElement(node);
    }
}
