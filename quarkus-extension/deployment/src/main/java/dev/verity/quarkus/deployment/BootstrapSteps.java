package dev.verity.quarkus.deployment;

import dev.verity.quarkus.factory.DefaultFactory;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.gizmo.Gizmo;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Redirects {@code Validation.buildDefaultValidatorFactory()} to the application's factory, for libraries that know no beans. */
final class BootstrapSteps {
    private static final String METHOD = "buildDefaultValidatorFactory";

    @BuildStep
    BytecodeTransformerBuildItem redirection() {
        return new BytecodeTransformerBuildItem.Builder()
                .setClassToTransform(Validation.class.getName())
                .setCacheable(true)
                .setVisitorFunction((name, output) -> new Redirection(output))
                .build();
    }

    private static final class Redirection extends ClassVisitor {
        Redirection(ClassVisitor output) {
            super(Gizmo.ASM_API_VERSION, output);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!name.equals(METHOD)) {
                return method;
            }
            write(method);
            return null;
        }

        private static void write(MethodVisitor method) {
            method.visitCode();
            method.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    Type.getInternalName(DefaultFactory.class),
                    "get",
                    Type.getMethodDescriptor(Type.getType(ValidatorFactory.class)),
                    false);
            method.visitInsn(Opcodes.ARETURN);
            method.visitMaxs(1, 0);
            method.visitEnd();
        }
    }
}
