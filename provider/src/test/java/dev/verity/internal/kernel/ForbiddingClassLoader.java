package dev.verity.internal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has Verity in a second copy, in which each definition of a class at run time throws. */
final class ForbiddingClassLoader extends URLClassLoader {
    private final Class<? extends Throwable> refusal;

    ForbiddingClassLoader(Class<? extends Throwable> refusal) {
        super(new URL[0], ForbiddingClassLoader.class.getClassLoader());
        this.refusal = refusal;
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
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = file.readAllBytes();
            byte[] copy = name.equals(Host.class.getName()) ? forbidding(code) : code;
            return defineClass(name, copy, 0, copy.length, Host.class.getProtectionDomain());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
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
