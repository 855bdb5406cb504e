package dev.verity.internal.kernel;

import java.util.Collection;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Admits kernels to nests. */
public final class NestHosts {
    private NestHosts() {}

    /** A class file with more members of the nest. */
    public static byte[] admit(byte[] classFile, Collection<String> kernels) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        TreeSet<String> added = new TreeSet<>();
        for (String kernel : kernels) {
            added.add(kernel.replace('.', '/'));
        }
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitNestMember(String member) {
                        added.remove(member);
                        super.visitNestMember(member);
                    }

                    @Override
                    public void visitEnd() {
                        added.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }
}
