package dev.verity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.InterpretedCode;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.ObjectCode;
import dev.verity.model.Model;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What is compiled, and what is not. */
class ObjectCompilerTest {
    private final Outcomes outcomes = new Outcomes(Outcomes.shapes(), InterpretedCode::new);

    @SuppressWarnings("unused")
    private static final class FewFields {
        private int number;
    }

    @Test
    void codeIsANestmateOfTheClass() {
        ObjectCode code = new ObjectCompiler().compile(outcomes.plan(FewFields.class));
        assertThat(code).isNotNull();
        assertThat(code.getClass().isHidden()).isTrue();
        assertThat(code.getClass().isNestmateOf(FewFields.class)).isTrue();
    }

    @Test
    void classesWithManyFieldsAreReadWithoutExpectingAnOrder() throws ReflectiveOperationException {
        KernelClass kernel = ObjectCompiler.emitted(ObjectCompiler.host(FewFields.class), plan(75));
        assertThat(kernel.largestMethod()).isLessThan(8000);
    }

    @Test
    void classesWithTooManyFieldsForTheJitAreInterpreted() throws ReflectiveOperationException {
        assertThat(new ObjectCompiler().compile(plan(200))).isNull();
    }

    @Test
    void classesWithTooManyFieldsForAnyMethodAreInterpreted() throws ReflectiveOperationException {
        assertThat(new ObjectCompiler().compile(plan(3000))).isNull();
    }

    /** The plan of a class with a number of fields. */
    private ModelPlan plan(int fields) throws ReflectiveOperationException {
        org.objectweb.asm.ClassWriter writer = new org.objectweb.asm.ClassWriter(0);
        String name = "dev/verity/internal/kernel/With" + fields + "Fields";
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL, name, null, "java/lang/Object", null);
        for (int i = 0; i < fields; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE, "field" + i, i % 2 == 0 ? "I" : "Ljava/lang/String;", null, null)
                    .visitEnd();
        }
        var constructor = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
        return outcomes.plan(java.lang.invoke.MethodHandles.lookup().defineClass(writer.toByteArray()));
    }

    /** Throws from the third object on: the first two are made to learn the defaults. */
    @SuppressWarnings("unused")
    private static final class Moody extends Model {
        private static int made;

        private int number;

        private Moody() {
            if (++made % 2 == 0 && made > 4) {
                throw new IllegalArgumentException("made " + made);
            }
        }
    }

    @Test
    void leavesInputToTheInterpreterWhoseConstructorThrows() {
        ModelPlan plan = outcomes.plan(Moody.class);
        ObjectCode code = new ObjectCompiler().compile(plan);
        assertThat(code).isNotNull();
        Moody.made = 5;
        Object moody = code.fromMap(Map.of("number", 3), new Binding(false, Outcomes.checks()));
        assertThat(moody).isInstanceOf(Moody.class);
        assertThat(plan.read(moody, 0)).isEqualTo(3);
        assertThat(Moody.made).isEqualTo(7);
    }
}
