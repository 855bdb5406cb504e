package dev.verity.internal.kernel;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The body of one method of a kernel in the making. */
final class Code {
    private final MethodVisitor method;
    private final Constants constants;
    private final List<Handling> afterwards = new ArrayList<>();
    private int nextLocal;
    private @Nullable Label end;

    Code(MethodVisitor method, Constants constants, int firstFreeLocal) {
        this.method = method;
        this.constants = constants;
        this.nextLocal = firstFreeLocal;
        method.visitCode();
    }

    MethodVisitor method() {
        return method;
    }

    /** A new local variable of that type. */
    int local(Class<?> type) {
        int local = nextLocal;
        nextLocal += Names.size(type);
        return local;
    }

    void constant(Object value, Class<?> type) {
        constants.push(method, value, type);
    }

    /** Pushes what belongs to another object, which tells it from other constants. */
    void constantOf(Object whole, Object part, Class<?> type) {
        constants.pushPart(method, whole, part, type);
    }

    void load(Class<?> type, int local) {
        method.visitVarInsn(Names.opcode(type, Opcodes.ILOAD), local);
    }

    void store(Class<?> type, int local) {
        method.visitVarInsn(Names.opcode(type, Opcodes.ISTORE), local);
    }

    void op(int opcode) {
        method.visitInsn(opcode);
    }

    void jump(int opcode, Label to) {
        method.visitJumpInsn(opcode, to);
    }

    void label(Label label) {
        method.visitLabel(label);
    }

    void ldc(Object value) {
        method.visitLdcInsn(value);
    }

    void cast(Class<?> type) {
        method.visitTypeInsn(Opcodes.CHECKCAST, Names.internal(type));
    }

    void instanceOf(Class<?> type) {
        method.visitTypeInsn(Opcodes.INSTANCEOF, Names.internal(type));
    }

    void callStatic(Class<?> owner, String name, Class<?> returned, Class<?>... parameters) {
        call(Opcodes.INVOKESTATIC, owner, name, returned, parameters);
    }

    /** Calls a method of an object, whether its owner is a class or an interface. */
    void call(Class<?> owner, String name, Class<?> returned, Class<?>... parameters) {
        call(owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL, owner, name, returned, parameters);
    }

    private void call(int opcode, Class<?> owner, String name, Class<?> returned, Class<?>[] parameters) {
        method.visitMethodInsn(
                opcode, Names.internal(owner), name, Names.descriptor(returned, parameters), owner.isInterface());
    }

    /** Boxes what is on the stack, if its type is primitive. */
    void box(Class<?> type) {
        if (type.isPrimitive()) {
            callStatic(boxed(type), "valueOf", boxed(type), type);
        }
    }

    /** Casts what is on the stack to a type, and unboxes it if that is primitive. */
    void castOrUnbox(Class<?> type) {
        cast(boxed(type));
        if (type.isPrimitive()) {
            call(boxed(type), type.getName() + "Value", type);
        }
    }

    /** The class of boxed values of a primitive type; other types as they are. */
    static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    /** Code whose exceptions are caught. */
    record Guard(Label end, Label handler) {}

    /** Begins code whose exceptions of a type go to a handler. */
    Guard guard(Class<? extends Throwable> caught) {
        Label from = new Label();
        Guard guard = new Guard(new Label(), new Label());
        method.visitTryCatchBlock(from, guard.end(), guard.handler(), Names.internal(caught));
        label(from);
        return guard;
    }

    /** Ends such code; what the handler emits comes after the method's own code. */
    void endGuard(Guard guard, Runnable handler) {
        label(guard.end());
        afterwards.add(new Handling(guard.handler(), handler));
    }

    /** Emits code whose exceptions of a type go to a handler. */
    void guarded(Class<? extends Throwable> caught, Runnable body, Runnable handler) {
        Guard guard = guard(caught);
        body.run();
        endGuard(guard, handler);
    }

    private record Handling(Label at, Runnable handler) {}

    /** The number of bytes of the method, once its class is written. */
    int size() {
        return end == null ? 0 : end.getOffset();
    }

    /** Ends the method. */
    void end() {
        for (Handling handling : afterwards) {
            label(handling.at());
            handling.handler().run();
        }
        Label last = new Label();
        label(last);
        end = last;
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
