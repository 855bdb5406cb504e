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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

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
            Loop loop = new Loop(code, elements.value(), Object.class, shape, value, path, places, done);
            loop.overList();
            return true;
        }
        if (shape == Shape.ITERABLE && Iterable.class.isAssignableFrom(type)) {
            new Loop(code, elements.value(), Object.class, shape, value, path, places, done).overIterable();
            return true;
        }
        if (type.isArray() && (shape == Shape.ARRAY || shape == Shape.PRIMITIVE_ARRAY)) {
            new Loop(code, elements.value(), type.getComponentType(), shape, value, path, places, done).overArray();
            return true;
        }
        if ((shape == Shape.MAP_KEY || shape == Shape.MAP_VALUE) && Map.class.isAssignableFrom(type)) {
            new Loop(code, elements.value(), Object.class, shape, value, path, places, done).overMap();
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
        Loop loop = new Loop(code, element, elementType, extractor.shape(), value, path, places, done);
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

    /** One loop: the element's method is called for each element, and what it reports is placed. */
    private final class Loop {
        private final Code code;
        private final String elementMethod;
        private final Class<?> elementType;
        private final Shape shape;
        private final ValueLocals value;
        private final PropertyPath path;
        private final ElementPlaces places;
        private final Label done;

        Loop(
                Code code,
                ValuePlan element,
                Class<?> elementType,
                Shape shape,
                ValueLocals value,
                PropertyPath path,
                ElementPlaces places,
                Label done) {
            this.code = code;
            this.elementType = elementType;
            this.shape = shape;
            this.value = value;
            this.path = path;
            this.places = places;
            this.done = done;
            this.elementMethod =
                    values.emit(element, elementType, ValuePaths.ofElement(Objects.requireNonNull(shape.nodeName())));
        }

        void overArray() {
            int length = code.local(int.class);
            code.load(value.type(), value.value());
            code.op(Opcodes.ARRAYLENGTH);
            code.store(int.class, length);
            counted(length, index -> {
                code.load(value.type(), value.value());
                code.load(int.class, index);
                code.op(Type.getType(elementType).getOpcode(Opcodes.IALOAD));
            });
        }

        /** By index where that is cheap, else by iterator. */
        void overList() {
            Label byIterator = new Label();
            Label end = new Label();
            code.load(value.type(), value.value());
            code.instanceOf(RandomAccess.class);
            code.jump(Opcodes.IFEQ, byIterator);
            int size = code.local(int.class);
            guarded(() -> {
                code.load(value.type(), value.value());
                code.call(List.class, "size", int.class);
            });
            code.store(int.class, size);
            counted(
                    size,
                    index -> guarded(() -> {
                        code.load(value.type(), value.value());
                        code.load(int.class, index);
                        code.call(List.class, "get", Object.class, int.class);
                    }));
            code.jump(Opcodes.GOTO, end);
            code.label(byIterator);
            int index = code.local(int.class);
            code.op(Opcodes.ICONST_0);
            code.store(int.class, index);
            iterated(() -> code.call(Iterable.class, "iterator", Iterator.class), element -> {
                emitElement(() -> code.load(Object.class, element), before -> placeAtIndex(before, index));
                code.method().visitIincInsn(index, 1);
            });
            code.label(end);
        }

        void overIterable() {
            iterated(
                    () -> code.call(Iterable.class, "iterator", Iterator.class),
                    element -> emitElement(() -> code.load(Object.class, element), this::placeInIterable));
        }

        void overMap() {
            int key = code.local(Object.class);
            int mapped = code.local(Object.class);
            iterated(
                    () -> {
                        code.call(Map.class, "entrySet", Set.class);
                        code.call(Iterable.class, "iterator", Iterator.class);
                    },
                    entry -> {
                        guarded(() -> entryPart(entry, "getKey"));
                        code.store(Object.class, key);
                        if (shape == Shape.MAP_VALUE) {
                            guarded(() -> entryPart(entry, "getValue"));
                        } else {
                            code.load(Object.class, key);
                        }
                        code.store(Object.class, mapped);
                        emitElement(() -> code.load(Object.class, mapped), before -> placeAtKey(before, key));
                    });
        }

        private void entryPart(int entry, String part) {
            code.load(Object.class, entry);
            code.cast(Map.Entry.class);
            code.call(Map.Entry.class, part, Object.class);
        }

        private void counted(int length, IntConsumer pushElement) {
            int index = code.local(int.class);
            Label head = new Label();
            Label end = new Label();
            code.op(Opcodes.ICONST_0);
            code.store(int.class, index);
            code.label(head);
            code.load(int.class, index);
            code.load(int.class, length);
            code.jump(Opcodes.IF_ICMPGE, end);
            emitElement(() -> pushElement.accept(index), before -> placeAtIndex(before, index));
            code.method().visitIincInsn(index, 1);
            code.jump(Opcodes.GOTO, head);
            code.label(end);
        }

        private void iterated(Runnable iterator, IntConsumer body) {
            int position = code.local(Iterator.class);
            int element = code.local(Object.class);
            Label head = new Label();
            Label end = new Label();
            guarded(() -> {
                code.load(value.type(), value.value());
                iterator.run();
            });
            code.store(Object.class, position);
            code.label(head);
            guarded(() -> {
                code.load(Object.class, position);
                code.call(Iterator.class, "hasNext", boolean.class);
            });
            code.jump(Opcodes.IFEQ, end);
            guarded(() -> {
                code.load(Object.class, position);
                code.call(Iterator.class, "next", Object.class);
            });
            code.store(Object.class, element);
            body.accept(element);
            code.jump(Opcodes.GOTO, head);
            code.label(end);
        }

        /** Calls the element's method, and places what it reports. */
        private void emitElement(Runnable push, IntConsumer place) {
            int before = ValueEmitter.emitBefore(code, value);
            Label unchanged = new Label();
            push.run();
            value.loadContext(code);
            kernel.call(code, elementMethod, Failure.class, ValueEmitter.parameters(elementType));
            code.store(Object.class, value.failures());
            code.load(Object.class, value.failures());
            code.load(Object.class, before);
            code.jump(Opcodes.IF_ACMPEQ, unchanged);
            place.accept(before);
            if (scope.failFast()) {
                code.jump(Opcodes.GOTO, done);
            }
            code.label(unchanged);
        }

        private void placeAtIndex(int before, int index) {
            loadPlace(before);
            code.load(int.class, index);
            code.callStatic(
                    KernelCalls.class,
                    "placeAtIndex",
                    void.class,
                    Failure.class,
                    Failure.class,
                    PropertyPath.class,
                    ElementPlaces.class,
                    int.class);
        }

        private void placeAtKey(int before, int key) {
            loadPlace(before);
            code.load(Object.class, key);
            code.callStatic(
                    KernelCalls.class,
                    "placeAtKey",
                    void.class,
                    Failure.class,
                    Failure.class,
                    PropertyPath.class,
                    ElementPlaces.class,
                    Object.class);
        }

        private void placeInIterable(int before) {
            loadPlace(before);
            code.callStatic(
                    KernelCalls.class,
                    "placeInIterable",
                    void.class,
                    Failure.class,
                    Failure.class,
                    PropertyPath.class,
                    ElementPlaces.class);
        }

        private void loadPlace(int before) {
            code.load(Object.class, value.failures());
            code.load(Object.class, before);
            code.constant(path, PropertyPath.class);
            code.constant(places, ElementPlaces.class);
        }

        /** What the container itself throws becomes what a Validator throws. */
        private void guarded(Runnable body) {
            code.guarded(RuntimeException.class, body, () -> {
                code.load(value.type(), value.value());
                code.callStatic(
                        KernelCalls.class,
                        "walkingThrew",
                        RuntimeException.class,
                        RuntimeException.class,
                        Object.class);
                code.op(Opcodes.ATHROW);
            });
        }
    }
}
