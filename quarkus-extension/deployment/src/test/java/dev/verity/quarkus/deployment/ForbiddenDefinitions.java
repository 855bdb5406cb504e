package dev.verity.quarkus.deployment;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.gizmo.Gizmo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Has each attempt of Verity to define a class fail in an application. */
final class ForbiddenDefinitions {
    private ForbiddenDefinitions() {}

    static void customize(BuildChainBuilder build) {
        build.addBuildStep(context -> context.produce(new BytecodeTransformerBuildItem.Builder()
                        .setClassToTransform("dev.verity.internal.kernel.Host")
                        .setVisitorFunction((name, output) -> new Forbidding(output))
                        .build()))
                .produces(BytecodeTransformerBuildItem.class)
                .build();
    }

    private static final class Forbidding extends ClassVisitor {
        private int found;

        Forbidding(ClassVisitor output) {
            super(Gizmo.ASM_API_VERSION, output);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(api, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    if (owner.endsWith("MethodHandles$Lookup") && called.startsWith("define")) {
                        found++;
                        visitTypeInsn(Opcodes.NEW, "java/lang/SecurityException");
                        visitInsn(Opcodes.DUP);
                        visitLdcInsn("No classes are defined here");
                        super.visitMethodInsn(
                                Opcodes.INVOKESPECIAL,
                                "java/lang/SecurityException",
                                "<init>",
                                "(Ljava/lang/String;)V",
                                false);
                        visitInsn(Opcodes.ATHROW);
                    } else {
                        super.visitMethodInsn(opcode, owner, called, type, isInterface);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            if (found != 1) {
                throw new IllegalStateException("Verity defines classes in " + found + " places of its class Host");
            }
            super.visitEnd();
        }
    }
}
