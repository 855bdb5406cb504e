package dev.verity.internal.kernel;

import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has Verity in a second copy, in which each definition of a class at run time throws. */
final class ForbiddingClassLoader extends URLClassLoader {
    private final Class<? extends Throwable> refusal;
    private final PreparedKernels kernels;

    ForbiddingClassLoader(Class<? extends Throwable> refusal) {
        this(refusal, new PreparedKernels(List.of()));
    }

    /** Has kernels too, where classes are read. */
    ForbiddingClassLoader(Class<? extends Throwable> refusal, PreparedKernels kernels) {
        super(new URL[0], ForbiddingClassLoader.class.getClassLoader());
        this.refusal = refusal;
        this.kernels = kernels;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("dev.verity.") || name.equals(refusal.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? copy(name) : known;
        }
    }

    private Class<?> copy(String name) throws ClassNotFoundException {
        for (PreparedKernel kernel : kernels.kernels()) {
            if (kernel.className().equals(name)) {
                return define(name, kernel.classFile());
            }
        }
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = file.readAllBytes();
            Set<String> nestmates = kernels.nestHosts().getOrDefault(name, Set.of());
            byte[] admitting = nestmates.isEmpty() ? code : NestHosts.admit(code, nestmates);
            return define(name, name.equals(Host.class.getName()) ? forbidding(code) : admitting);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private Class<?> define(String name, byte[] code) {
        return defineClass(name, code, 0, code.length, Host.class.getProtectionDomain());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return name.equals(PreparedKernels.INDEX)
                ? new ByteArrayInputStream(kernels.index())
                : super.getResourceAsStream(name);
    }

    /** The index, whatever its address. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(PreparedKernels.INDEX)
                ? Collections.enumeration(List.of(new URL("file:index")))
                : super.getResources(name);
    }

    private byte[] forbidding(byte[] code) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(code).accept(new Forbidding(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private final class Forbidding extends ClassVisitor {
        Forbidding(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(api, super.visitMethod(access, name, type, signature, exceptions)) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    if (owner.equals("java/lang/invoke/MethodHandles$Lookup") && method.startsWith("defineHidden")) {
                        refuse(this);
                    } else {
                        super.visitMethodInsn(opcode, owner, method, type, isInterface);
                    }
                }
            };
        }

        private void refuse(MethodVisitor method) {
            method.visitTypeInsn(Opcodes.NEW, Type.getInternalName(refusal));
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn("no classes here");
            method.visitMethodInsn(
                    Opcodes.INVOKESPECIAL, Type.getInternalName(refusal), "<init>", "(Ljava/lang/String;)V", false);
            method.visitInsn(Opcodes.ATHROW);
        }
    }
}
