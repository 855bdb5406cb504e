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
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

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
        Counted loop = new Counted(code.local(int.class));
        code.load(value.type(), value.value());
        code.op(Opcodes.ARRAYLENGTH);
        code.store(int.class, loop.length);
        loop.begin();
        int before = ValueEmitter.emitBefore(code, value);
        code.load(value.type(), value.value());
        code.load(int.class, loop.index);
        code.op(Names.opcode(elementType, Opcodes.IALOAD));
        loop.checkAndEnd(before);
    }

    /** By index where that is cheap, else by iterator. */
    void overList() {
        Label byIterator = new Label();
        Label end = new Label();
        code.load(value.type(), value.value());
        code.instanceOf(RandomAccess.class);
        code.jump(Opcodes.IFEQ, byIterator);
        overRandomAccess();
        code.jump(Opcodes.GOTO, end);
        code.label(byIterator);
        int index = code.local(int.class);
        code.op(Opcodes.ICONST_0);
        code.store(int.class, index);
        Iterated loop = new Iterated();
        loop.begin(false);
        int before = ValueEmitter.emitBefore(code, value);
        code.load(Object.class, loop.element);
        Label unchanged = emitCheck(before);
        placeAtIndex(before, index);
        emitChecked(unchanged);
        code.method().visitIincInsn(index, 1);
        loop.end();
        code.label(end);
    }

    private void overRandomAccess() {
        Counted loop = new Counted(code.local(int.class));
        Code.Guard guard = guard();
        code.load(value.type(), value.value());
        code.call(List.class, "size", int.class);
        end(guard);
        code.store(int.class, loop.length);
        loop.begin();
        int before = ValueEmitter.emitBefore(code, value);
        guard = guard();
        code.load(value.type(), value.value());
        code.load(int.class, loop.index);
        code.call(List.class, "get", Object.class, int.class);
        end(guard);
        loop.checkAndEnd(before);
    }

    void overIterable() {
        Iterated loop = new Iterated();
        loop.begin(false);
        int before = ValueEmitter.emitBefore(code, value);
        code.load(Object.class, loop.element);
        Label unchanged = emitCheck(before);
        placeInIterable(before);
        emitChecked(unchanged);
        loop.end();
    }

    void overMap() {
        int key = code.local(Object.class);
        int mapped = code.local(Object.class);
        Iterated loop = new Iterated();
        loop.begin(true);
        emitEntryPart(loop.element, "getKey");
        code.store(Object.class, key);
        if (shape == Shape.MAP_VALUE) {
            emitEntryPart(loop.element, "getValue");
        } else {
            code.load(Object.class, key);
        }
        code.store(Object.class, mapped);
        int before = ValueEmitter.emitBefore(code, value);
        code.load(Object.class, mapped);
        Label unchanged = emitCheck(before);
        placeAtKey(before, key);
        emitChecked(unchanged);
        loop.end();
    }

    private void emitEntryPart(int entry, String part) {
        Code.Guard guard = guard();
        code.load(Object.class, entry);
        code.cast(Map.Entry.class);
        code.call(Map.Entry.class, part, Object.class);
        end(guard);
    }

    /** A loop over indexes. */
    private final class Counted {
        private final int length;
        private final Label head = new Label();
        private final Label end = new Label();
        private int index;

        Counted(int length) {
            this.length = length;
        }

        void begin() {
            index = code.local(int.class);
            code.op(Opcodes.ICONST_0);
            code.store(int.class, index);
            code.label(head);
            code.load(int.class, index);
            code.load(int.class, length);
            code.jump(Opcodes.IF_ICMPGE, end);
        }

        /** Checks the element on the stack and goes on to the next one. */
        void checkAndEnd(int before) {
            Label unchanged = emitCheck(before);
            placeAtIndex(before, index);
            emitChecked(unchanged);
            code.method().visitIincInsn(index, 1);
            code.jump(Opcodes.GOTO, head);
            code.label(end);
        }
    }

    /** A loop by an iterator. */
    private final class Iterated {
        private final int position = code.local(Iterator.class);
        private final int element = code.local(Object.class);
        private final Label head = new Label();
        private final Label end = new Label();

        void begin(boolean overEntries) {
            Code.Guard guard = guard();
            code.load(value.type(), value.value());
            if (overEntries) {
                code.call(Map.class, "entrySet", Set.class);
            }
            code.call(Iterable.class, "iterator", Iterator.class);
            ElementLoop.this.end(guard);
            code.store(Object.class, position);
            code.label(head);
            emitOfIterator("hasNext", boolean.class);
            code.jump(Opcodes.IFEQ, end);
            emitOfIterator("next", Object.class);
            code.store(Object.class, element);
        }

        private void emitOfIterator(String method, Class<?> returned) {
            Code.Guard guard = guard();
            code.load(Object.class, position);
            code.call(Iterator.class, method, returned);
            ElementLoop.this.end(guard);
        }

        void end() {
            code.jump(Opcodes.GOTO, head);
            code.label(end);
        }
    }

    /** Calls the element's method for the element on the stack, and jumps if it reports nothing. */
    private Label emitCheck(int before) {
        Label unchanged = new Label();
        value.loadContext(code);
        kernel.call(code, elementMethod, Failure.class, ValueEmitter.parameters(elementType));
        code.store(Object.class, value.failures());
        code.load(Object.class, value.failures());
        code.load(Object.class, before);
        code.jump(Opcodes.IF_ACMPEQ, unchanged);
        return unchanged;
    }

    /** What follows when it has been placed what was reported. */
    private void emitChecked(Label unchanged) {
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
    private Code.Guard guard() {
        return code.guard(RuntimeException.class);
    }

    private void end(Code.Guard guard) {
        code.endGuard(guard, new WalkingThrew(code, value));
    }
}
