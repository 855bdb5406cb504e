package dev.verity.internal.kernel;

import dev.verity.internal.runtime.Handover;
import dev.verity.internal.runtime.Kernel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The objects that a kernel refers to: static final fields, which the JIT takes for constants. A hidden class is defined with them
 * as class data; a prepared one is handed them when it is initialised.
 */
final class Constants {
    private static final Handle CLASS_DATA = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/MethodHandles",
            "classData",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
            false);
    private static final String HANDOVER = Type.getInternalName(Handover.class);

    private final String owner;
    private final boolean prepared;
    private final List<Object> values = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Integer> placesOfParts = new IdentityHashMap<>();

    Constants(String owner, boolean prepared) {
        this.owner = owner;
        this.prepared = prepared;
    }

    /** Pushes an object; {@code type} is what its field is declared as. */
    void push(MethodVisitor code, Object value, Class<?> type) {
        push(code, places, value, value, type);
    }

    /**
     * Pushes what belongs to another object and is not told by its own identity, which depends on who makes it: prepared kernels
     * are made where others make the application's objects.
     */
    void pushPart(MethodVisitor code, Object whole, Object part, Class<?> type) {
        push(code, placesOfParts, whole, part, type);
    }

    private void push(
            MethodVisitor code, IdentityHashMap<Object, Integer> known, Object key, Object value, Class<?> type) {
        Integer earlier = known.get(key);
        int place = earlier == null ? add(known, key, value, type) : earlier;
        code.visitFieldInsn(Opcodes.GETSTATIC, owner, "c" + place, Names.descriptor(types.get(place)));
    }

    /** What {@link #emit} expects to be given. */
    Object[] values() {
        return values.toArray();
    }

    /** Emits the fields and the class initializer. */
    void emit(ClassVisitor kernel) {
        MethodVisitor code = kernel.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        emitTake(code);
        code.visitVarInsn(Opcodes.ASTORE, 0);
        for (int place = 0; place < values.size(); place++) {
            String descriptor = Names.descriptor(types.get(place));
            kernel.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "c" + place, descriptor, null, null)
                    .visitEnd();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitLdcInsn(place);
            code.visitInsn(Opcodes.AALOAD);
            code.visitTypeInsn(Opcodes.CHECKCAST, Names.internal(types.get(place)));
            code.visitFieldInsn(Opcodes.PUTSTATIC, owner, "c" + place, descriptor);
        }
        if (prepared) {
            emitGive(code);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void emitTake(MethodVisitor code) {
        if (prepared) {
            code.visitLdcInsn(Type.getObjectType(owner));
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, HANDOVER, "constants", Names.descriptor(Object[].class, Class.class), false);
        } else {
            code.visitLdcInsn(new ConstantDynamic("_", "[Ljava/lang/Object;", CLASS_DATA));
        }
    }

    /** Makes the kernel, which nobody else has to make by reflection then. */
    private void emitGive(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, owner);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", "()V", false);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, HANDOVER, "made", Names.descriptor(void.class, Kernel.class), false);
    }

    private int add(IdentityHashMap<Object, Integer> known, Object key, Object value, Class<?> type) {
        known.put(key, values.size());
        values.add(value);
        types.add(type);
        return values.size() - 1;
    }
}
