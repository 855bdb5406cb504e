package dev.verity.internal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads from class files which fields a constructor assigns. */
public final class InitialisedFields {
    private InitialisedFields() {}

    /** The names of the fields of a class that its constructor without parameters assigns; empty if there is no class file. */
    public static Set<String> of(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream code = type.getResourceAsStream(file)) {
            if (code == null) {
                return Set.of();
            }
            Assignments assignments = new Assignments(Type.getInternalName(type));
            new ClassReader(code).accept(assignments, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return Set.copyOf(assignments.assigned);
        } catch (IOException | IllegalArgumentException e) {
            return Set.of();
        }
    }

    private static final class Assignments extends ClassVisitor {
        private final String owner;
        private final Set<String> assigned = new HashSet<>();

        Assignments(String owner) {
            super(Opcodes.ASM9);
            this.owner = owner;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if (!name.equals("<init>") || !descriptor.equals("()V")) {
                return null;
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String of, String field, String type) {
                    if (opcode == Opcodes.PUTFIELD && of.equals(owner)) {
                        assigned.add(field);
                    }
                }
            };
        }
    }
}
