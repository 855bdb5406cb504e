package dev.verity.internal.kernel;

import dev.verity.internal.runtime.Kernel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A kernel class in the making: its constants and its methods. */
final class KernelClass {
    private final ClassVisitor writer;
    private final String name;
    private final boolean prepared;
    private final Constants constants;
    private final Executions executions = new Executions();
    private final Set<String> single = new HashSet<>();
    private final List<Code> codes = new ArrayList<>();
    private int methods;

    KernelClass(Host host) {
        this(host, Kernel.class);
    }

    /** A class that extends another than {@link Kernel}. */
    KernelClass(Host host, Class<?> superclass) {
        this(new FrameWriter(), hiddenName(host), superclass, host, false);
    }

    /** What a prepared kernel will be, of which nothing is kept but its constants and the fingerprint. */
    static KernelClass fingerprinted(Host host, Fingerprint fingerprint) {
        return new KernelClass(fingerprint, hiddenName(host), Kernel.class, host, true);
    }

    /** A prepared kernel: an ordinary class, named in full. */
    static KernelClass prepared(Host host, String className) {
        return new KernelClass(new FrameWriter(), className.replace('.', '/'), Kernel.class, host, true);
    }

    private static String hiddenName(Host host) {
        return Names.internal(host.home()) + "$$VerityKernel";
    }

    private KernelClass(ClassVisitor writer, String name, Class<?> superclass, Host host, boolean prepared) {
        this.writer = writer;
        this.name = name;
        this.prepared = prepared;
        this.constants = new Constants(name, prepared);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                Names.internal(superclass),
                null);
        if (prepared && host.nestmate()) {
            writer.visitNestHost(Names.internal(host.home().getNestHost()));
        }
        emitConstructor(superclass);
    }

    /** True for what is made ahead of time, and its fingerprint. */
    boolean isPrepared() {
        return prepared;
    }

    /** What was made of the constraints that were emitted so far. */
    Executions executions() {
        return executions;
    }

    /** The name of a method that no other has. */
    String methodName(String what) {
        return what + methods++;
    }

    /** The method of that name; {@code emit} is to emit it if there is none yet. */
    String methodOnce(String methodName, Consumer<String> emit) {
        if (single.add(methodName)) {
            emit.accept(methodName);
        }
        return methodName;
    }

    /** Begins a static method. */
    Code method(String methodName, Class<?> returned, Class<?>... parameters) {
        return method(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, 0, methodName, returned, parameters);
    }

    /** Begins a public method of the kernel itself. */
    Code instanceMethod(String methodName, Class<?> returned, Class<?>... parameters) {
        return method(Opcodes.ACC_PUBLIC, 1, methodName, returned, parameters);
    }

    /** Calls a static method of this class. */
    void call(Code code, String methodName, Class<?> returned, Class<?>... parameters) {
        code.method()
                .visitMethodInsn(Opcodes.INVOKESTATIC, name, methodName, Names.descriptor(returned, parameters), false);
    }

    /** The number of bytes of the largest method. */
    int largestMethod() {
        int largest = 0;
        for (Code code : codes) {
            largest = Math.max(largest, code.size());
        }
        return largest;
    }

    byte[] bytes() {
        constants.emit(writer);
        writer.visitEnd();
        return ((ClassWriter) writer).toByteArray();
    }

    Object[] constants() {
        return constants.values();
    }

    private Code method(int access, int receiver, String methodName, Class<?> returned, Class<?>... parameters) {
        String descriptor = Names.descriptor(returned, parameters);
        MethodVisitor method = writer.visitMethod(access, methodName, descriptor, null, null);
        int locals = receiver;
        for (Class<?> parameter : parameters) {
            locals += Names.size(parameter);
        }
        Code code = new Code(method, constants, locals);
        codes.add(code);
        return code;
    }

    private void emitConstructor(Class<?> superclass) {
        MethodVisitor constructor = writer.visitMethod(0, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, Names.internal(superclass), "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
    }

    /** Computes stack map frames without loading classes: where types meet, they meet as Object. */
    private static final class FrameWriter extends ClassWriter {
        FrameWriter() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object";
        }
    }
}
