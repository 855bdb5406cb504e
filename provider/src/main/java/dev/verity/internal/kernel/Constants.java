package dev.verity.internal.kernel;

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
 * The objects that a kernel refers to: static final fields, which the JIT takes for constants, filled from the class data.
 */
final class Constants {
    private static final Handle CLASS_DATA = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/MethodHandles",
            "classData",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
            false);

    private final String owner;
    private final List<Object> values = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

    Constants(String owner) {
        this.owner = owner;
    }

    /** Pushes an object; {@code type} is what its field is declared as. */
    void push(MethodVisitor code, Object value, Class<?> type) {
        Integer known = places.get(value);
        int place = known == null ? add(value, type) : known;
        code.visitFieldInsn(Opcodes.GETSTATIC, owner, "c" + place, Type.getDescriptor(types.get(place)));
    }

    /** The class data that {@link #emit} expects. */
    Object classData() {
        return values.toArray();
    }

    /** Emits the fields and the class initializer. */
    void emit(ClassVisitor kernel) {
        MethodVisitor code = kernel.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitLdcInsn(new ConstantDynamic("_", "[Ljava/lang/Object;", CLASS_DATA));
        code.visitVarInsn(Opcodes.ASTORE, 0);
        for (int place = 0; place < values.size(); place++) {
            String descriptor = Type.getDescriptor(types.get(place));
            kernel.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "c" + place, descriptor, null, null)
                    .visitEnd();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitLdcInsn(place);
            code.visitInsn(Opcodes.AALOAD);
            code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(types.get(place)));
            code.visitFieldInsn(Opcodes.PUTSTATIC, owner, "c" + place, descriptor);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private int add(Object value, Class<?> type) {
        places.put(value, values.size());
        values.add(value);
        types.add(type);
        return values.size() - 1;
    }
}
