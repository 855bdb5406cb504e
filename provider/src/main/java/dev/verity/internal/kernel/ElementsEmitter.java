package dev.verity.internal.kernel;

import dev.verity.internal.extraction.CascadedExtractors;
import dev.verity.internal.extraction.Shape;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.CascadePlan;
import dev.verity.internal.plan.ElementsPlan;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.ElementPlaces;
import dev.verity.internal.runtime.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits loops over the elements of containers whose shape the declared type decides. */
final class ElementsEmitter {
    private final KernelScope scope;
    private final KernelClass kernel;
    private final ValueEmitter values;

    ElementsEmitter(KernelScope scope, KernelClass kernel, ValueEmitter values) {
        this.scope = scope;
        this.kernel = kernel;
        this.values = values;
    }

    /** Emits a loop, or gives false, with nothing emitted, where the interpreter has to walk the elements. */
    boolean emit(
            Code code, ValuePlan container, ElementsPlan elements, ValueLocals value, PropertyPath path, Label done) {
        Shape shape = shape(elements);
        if (shape == null) {
            return false;
        }
        ElementPlaces places = new ElementPlaces(elements.container(), elements.typeArgument());
        Class<?> type = value.type();
        if (shape == Shape.LIST && List.class.isAssignableFrom(type)) {
            ElementLoop loop = loop(code, elements.value(), Object.class, shape, value, path, places, done);
            loop.overList();
            return true;
        }
        if (shape == Shape.ITERABLE && Iterable.class.isAssignableFrom(type)) {
            loop(code, elements.value(), Object.class, shape, value, path, places, done)
                    .overIterable();
            return true;
        }
        if (type.isArray() && (shape == Shape.ARRAY || shape == Shape.PRIMITIVE_ARRAY)) {
            loop(code, elements.value(), type.getComponentType(), shape, value, path, places, done)
                    .overArray();
            return true;
        }
        if ((shape == Shape.MAP_KEY || shape == Shape.MAP_VALUE) && Map.class.isAssignableFrom(type)) {
            loop(code, elements.value(), Object.class, shape, value, path, places, done)
                    .overMap();
            return true;
        }
        if (shape == Shape.OPTIONAL && type == Optional.class) {
            emitOptional(code, elements, value, path, done);
            return true;
        }
        return false;
    }

    /** The value of an Optional gets no node of its own. */
    private void emitOptional(Code code, ElementsPlan elements, ValueLocals value, PropertyPath path, Label done) {
        PropertyPath start = PropertyPath.empty();
        ValuePaths paths = new ValuePaths(start, start.inContainer(elements.container(), elements.typeArgument()));
        String method = values.emit(elements.value(), Object.class, paths);
        int before = ValueEmitter.emitBefore(code, value);
        code.load(value.type(), value.value());
        code.op(Opcodes.ACONST_NULL);
        code.call(Optional.class, "orElse", Object.class, Object.class);
        value.loadContext(code);
        kernel.call(code, method, Failure.class, ValueEmitter.parameters(Object.class));
        code.store(Object.class, value.failures());
        ValueEmitter.emitPlaceBelow(code, value, before, path);
        if (scope.failFast()) {
            code.load(Object.class, value.failures());
            code.load(Object.class, before);
            code.jump(Opcodes.IF_ACMPNE, done);
        }
    }

    /**
     * Emits a loop for {@code @Valid} on a container itself, or gives false, with nothing emitted, where the run-time class
     * decides what its elements are.
     */
    boolean emitCascade(Code code, CascadePlan cascade, ValueLocals value, PropertyPath path, Label done) {
        Class<?> type = value.type();
        ValueExtractorDescriptor extractor = scope.knowsContainers() ? scope.cascadedContainer(type) : null;
        if (extractor == null || !isSettled(type)) {
            return false;
        }
        Class<?> container = type.isArray() ? extractor.containerType() : type;
        ElementPlaces places = new ElementPlaces(container, extractor.typeArgumentOf(container));
        ValuePlan element = ValuePlan.cascading(Object.class, new CascadePlan(cascade.program(), null));
        Class<?> elementType = type.isArray() ? type.getComponentType() : Object.class;
        ElementLoop loop = loop(code, element, elementType, extractor.shape(), value, path, places, done);
        switch (extractor.shape()) {
            case ARRAY -> loop.overArray();
            case LIST -> loop.overList();
            case MAP_VALUE -> loop.overMap();
            default -> loop.overIterable();
        }
        return true;
    }

    /** True where no subclass is walked otherwise: a Collection may be a List, but a List is a List. */
    private static boolean isSettled(Class<?> type) {
        return type.isArray()
                || type.getName().startsWith("java.util.")
                        && (List.class.isAssignableFrom(type)
                                || Set.class.isAssignableFrom(type)
                                || Map.class.isAssignableFrom(type));
    }

    /** The shape of every container that can be met, or null. */
    private static @Nullable Shape shape(ElementsPlan elements) {
        ValueExtractorDescriptor declared = elements.declared();
        CascadedExtractors cascaded = elements.cascaded();
        if (cascaded == null) {
            return declared == null ? null : declared.shape();
        }
        Shape common = cascaded.shape();
        return declared == null || declared.shape() == common ? common : null;
    }

    private ElementLoop loop(
            Code code,
            ValuePlan element,
            Class<?> elementType,
            Shape shape,
            ValueLocals value,
            PropertyPath path,
            ElementPlaces places,
            Label done) {
        return new ElementLoop(scope, kernel, values, code, element, elementType, shape, value, path, places, done);
    }
}
