package dev.verity.internal.kernel;

import dev.verity.internal.codec.Binding;
import dev.verity.internal.shape.ModelField;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits the method that reads one field, in what is left to its codec. */
final class FieldValueEmitter {
    private final ObjectScope scope;
    private final Code code;
    private final ModelField field;
    private final int binding;

    FieldValueEmitter(ObjectScope scope, Code code, ModelField field, int binding) {
        this.scope = scope;
        this.code = code;
        this.field = field;
        this.binding = binding;
    }

    /** Returns what the codec makes of the input, or zero after it took note that it could not be read; ends the method. */
    void byCodec(Runnable call) {
        Class<?> type = scope.type(field);
        int from = code.local(int.class);
        int value = code.local(Object.class);
        Label failed = new Label();
        code.load(Object.class, binding);
        code.call(Binding.class, "count", int.class);
        code.store(int.class, from);
        scope.pushCodec(code, field);
        call.run();
        code.store(Object.class, value);
        code.load(Object.class, value);
        code.method()
                .visitFieldInsn(Opcodes.GETSTATIC, Type.getInternalName(Binding.class), "FAILED", "Ljava/lang/Object;");
        code.jump(Opcodes.IF_ACMPEQ, failed);
        code.load(Object.class, value);
        castTo(type);
        code.op(returning(type));
        code.label(failed);
        code.load(Object.class, binding);
        code.constant(field, ModelField.class);
        code.load(int.class, from);
        code.call(Binding.class, "misread", void.class, ModelField.class, int.class);
        code.op(Zeros.of(type));
        code.op(returning(type));
        code.end();
    }

    /** Returns what is on the stack, which is of that type. */
    void returnAs(Class<?> pushed) {
        Class<?> type = scope.type(field);
        if (!type.isPrimitive()) {
            code.box(pushed);
        }
        code.op(returning(type));
    }

    void castTo(Class<?> type) {
        if (type != Object.class) {
            code.castOrUnbox(type);
        }
    }

    private static int returning(Class<?> type) {
        return Type.getType(type).getOpcode(Opcodes.IRETURN);
    }
}
