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
import dev.verity.internal.runtime.KernelCalls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits loops over the elements of containers whose shape the declared type decides. */
final class ElementsEmitter {
    private static final Map<Shape, Class<?>> OPTIONALS = Map.of(
            Shape.OPTIONAL, Optional.class,
            Shape.OPTIONAL_INT, OptionalInt.class,
            Shape.OPTIONAL_LONG, OptionalLong.class,
            Shape.OPTIONAL_DOUBLE, OptionalDouble.class);

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
            return emitListOrIterable(code, elements, value, path, done);
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
        if (OPTIONALS.get(shape) == type) {
            emitOptional(code, elements, value, path, done);
            return true;
        }
        return false;
    }

    /**
     * Where the declared type is an Iterable or a Collection, a List's elements are cascaded to by index. Their constraints
     * are checked before that, as those of an Iterable.
     */
    private boolean emitListOrIterable(
            Code code, ElementsPlan elements, ValueLocals value, PropertyPath path, Label done) {
        CascadedExtractors cascaded = elements.cascaded();
        if (cascaded == null || !cascaded.areListsOrIterables() || !Iterable.class.isAssignableFrom(value.type())) {
            return false;
        }
        ElementPlaces places = new ElementPlaces(elements.container(), elements.typeArgument());
        ValuePlan element = elements.value();
        Label isIterable = new Label();
        Label end = new Label();
        emitJumpUnlessList(code, value, isIterable);
        ValuePlan constraints = element.withoutCascades();
        if (!constraints.isEmpty()) {
            loop(code, constraints, Object.class, Shape.ITERABLE, value, path, places, done)
                    .overIterable();
        }
        loop(code, element.withoutConstraints(), Object.class, Shape.LIST, value, path, places, done)
                .overList();
        code.jump(Opcodes.GOTO, end);
        code.label(isIterable);
        loop(code, element, Object.class, Shape.ITERABLE, value, path, places, done)
                .overIterable();
        code.label(end);
        return true;
    }

    private static void emitJumpUnlessList(Code code, ValueLocals value, Label isIterable) {
        code.load(value.type(), value.value());
        code.instanceOf(List.class);
        code.jump(Opcodes.IFEQ, isIterable);
    }

    /** The value of an Optional gets no node of its own. */
    private void emitOptional(Code code, ElementsPlan elements, ValueLocals value, PropertyPath path, Label done) {
        PropertyPath start = PropertyPath.empty();
        ValuePaths paths = new ValuePaths(start, start.inContainer(elements.container(), elements.typeArgument()));
        String method = values.emit(elements.value(), Object.class, paths);
        int before = ValueEmitter.emitBefore(code, value);
        code.load(value.type(), value.value());
        code.callStatic(KernelCalls.class, "valueOrNull", Object.class, value.type());
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
            default -> {
                if (mayBeList(type)) {
                    emitListOrIterable(code, value, loop);
                } else {
                    loop.overIterable();
                }
            }
        }
        return true;
    }

    /** True for {@code @Valid List<@Valid Item>} and the like: each element is cascaded to once. */
    boolean cascadesByTypeArgument(ValuePlan container, Class<?> type) {
        ValueExtractorDescriptor extractor =
                scope.knowsContainers() && isSettled(type) ? scope.cascadedContainer(type) : null;
        return extractor != null
                && container.elements().stream()
                        .filter(elements -> elements.value().cascade() != null)
                        .anyMatch(elements -> elements.cascadedExtractor(type) == extractor);
    }

    private static void emitListOrIterable(Code code, ValueLocals value, ElementLoop loop) {
        Label isIterable = new Label();
        Label end = new Label();
        emitJumpUnlessList(code, value, isIterable);
        loop.overList();
        code.jump(Opcodes.GOTO, end);
        code.label(isIterable);
        loop.overIterable();
        code.label(end);
    }

    private static boolean mayBeList(Class<?> type) {
        return !Set.class.isAssignableFrom(type);
    }

    /** True where every subclass is walked as an array, a List or another Collection, or a Map. */
    private static boolean isSettled(Class<?> type) {
        return type.isArray()
                || type.getName().startsWith("java.util.")
                        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
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
