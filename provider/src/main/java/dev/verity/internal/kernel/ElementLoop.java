package dev.verity.internal.kernel;

import dev.verity.internal.extraction.Shape;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.ElementPlaces;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.KernelCalls;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One loop: the element's method is called for each element, and what it reports is placed. */
final class ElementLoop {
    private final KernelScope scope;
    private final KernelClass kernel;
    private final Code code;
    private final String elementMethod;
    private final Class<?> elementType;
    private final Shape shape;
    private final ValueLocals value;
    private final PropertyPath path;
    private final ElementPlaces places;
    private final Label done;

    ElementLoop(
            KernelScope scope,
            KernelClass kernel,
            ValueEmitter values,
            Code code,
            ValuePlan element,
            Class<?> elementType,
            Shape shape,
            ValueLocals value,
            PropertyPath path,
            ElementPlaces places,
            Label done) {
        this.scope = scope;
        this.kernel = kernel;
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
                    KernelCalls.class, "walkingThrew", RuntimeException.class, RuntimeException.class, Object.class);
            code.op(Opcodes.ATHROW);
        });
    }
}
