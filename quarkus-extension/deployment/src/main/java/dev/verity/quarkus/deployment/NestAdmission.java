package dev.verity.quarkus.deployment;

import io.quarkus.gizmo.Gizmo;
import java.util.Collection;
import java.util.TreeSet;
import org.objectweb.asm.ClassVisitor;

/**
 * Makes kernels members of a class's nest.
 *
 * <p>As a visitor and the last of them: libraries that rewrite whole classes look for the members that they find, and these are
 * not there yet.
 */
final class NestAdmission extends ClassVisitor {
    /** Of all transformers of a class this one is next to the output. */
    static final int PRIORITY = Integer.MIN_VALUE;

    private final TreeSet<String> missing = new TreeSet<>();

    NestAdmission(ClassVisitor output, Collection<String> kernels) {
        super(Gizmo.ASM_API_VERSION, output);
        for (String kernel : kernels) {
            missing.add(kernel.replace('.', '/'));
        }
    }

    @Override
    public void visitNestMember(String member) {
        missing.remove(member);
        super.visitNestMember(member);
    }

    @Override
    public void visitEnd() {
        missing.forEach(super::visitNestMember);
        super.visitEnd();
    }
}
