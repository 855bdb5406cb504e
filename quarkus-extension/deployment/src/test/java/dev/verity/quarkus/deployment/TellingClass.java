package dev.verity.quarkus.deployment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Replaces each call that is told of by one of a method of the class itself, which tells of it and then makes the call. */
final class TellingClass extends ClassVisitor {
    private record Call(int opcode, String owner, String name, String descriptor) {
        /** With the receiver as the first parameter. */
        Type[] parameters() {
            Type[] declared = Type.getArgumentTypes(descriptor);
            if (opcode == Opcodes.INVOKESTATIC) {
                return declared;
            }
            Type[] all = new Type[declared.length + 1];
            all[0] = Type.getObjectType(owner);
            System.arraycopy(declared, 0, all, 1, declared.length);
            return all;
        }

        String staticDescriptor() {
            return Type.getMethodDescriptor(Type.getReturnType(descriptor), parameters());
        }

        String what() {
            return owner.substring(owner.lastIndexOf('/') + 1) + "." + name;
        }
    }

    private final Map<Call, String> calls = new LinkedHashMap<>();
    private String self = "";
    private boolean isInterface;

    TellingClass(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        self = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String method, String type, boolean ofInterface) {
                if (!ReflectionLog.isTold(owner, method)) {
                    super.visitMethodInsn(opcode, owner, method, type, ofInterface);
                    return;
                }
                Call call = new Call(opcode, owner, method, type);
                String telling = calls.computeIfAbsent(call, added -> "telling$" + calls.size());
                super.visitMethodInsn(Opcodes.INVOKESTATIC, self, telling, call.staticDescriptor(), isInterface);
            }
        };
    }

    @Override
    public void visitEnd() {
        calls.forEach(this::write);
        super.visitEnd();
    }

    private void write(Call call, String name) {
        MethodVisitor code = super.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                name,
                call.staticDescriptor(),
                null,
                new String[] {"java/lang/Throwable"});
        code.visitCode();
        tell(call, code);
        int local = 0;
        for (Type parameter : call.parameters()) {
            code.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), local);
            local += parameter.getSize();
        }
        code.visitMethodInsn(call.opcode(), call.owner(), call.name(), call.descriptor(), false);
        code.visitInsn(Type.getReturnType(call.descriptor()).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void tell(Call call, MethodVisitor code) {
        Label nobodyListens = new Label();
        String properties = Type.getInternalName(Properties.class);
        String listener = Type.getInternalName(BiConsumer.class);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, "java/lang/System", "getProperties", "()L" + properties + ";", false);
        code.visitLdcInsn(ReflectionLog.KEY);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, properties, "get", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
        code.visitTypeInsn(Opcodes.CHECKCAST, listener);
        code.visitInsn(Opcodes.DUP);
        code.visitJumpInsn(Opcodes.IFNULL, nobodyListens);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(call.what());
        pushObjects(call.parameters(), code);
        code.visitMethodInsn(
                Opcodes.INVOKEINTERFACE, listener, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V", true);
        code.visitLabel(nobodyListens);
        code.visitFrame(Opcodes.F_NEW, call.parameters().length, locals(call.parameters()), 1, new Object[] {listener});
        code.visitInsn(Opcodes.POP);
    }

    private static Object[] locals(Type[] parameters) {
        Object[] locals = new Object[parameters.length];
        for (int i = 0; i < locals.length; i++) {
            locals[i] = parameters[i].getSort() < Type.ARRAY ? Opcodes.INTEGER : parameters[i].getInternalName();
        }
        return locals;
    }

    /** An array of the arguments that are objects. */
    private static void pushObjects(Type[] parameters, MethodVisitor code) {
        code.visitIntInsn(Opcodes.BIPUSH, parameters.length);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        int local = 0;
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getSort() >= Type.ARRAY) {
                code.visitInsn(Opcodes.DUP);
                code.visitIntInsn(Opcodes.BIPUSH, i);
                code.visitVarInsn(Opcodes.ALOAD, local);
                code.visitInsn(Opcodes.AASTORE);
            }
            local += parameters[i].getSize();
        }
    }
}
