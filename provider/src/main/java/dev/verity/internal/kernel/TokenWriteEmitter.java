package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Dump;
import dev.verity.internal.codec.SingleCodec;
import dev.verity.internal.shape.ModelField;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits how the fields of an object are written as JSON: numbers, truth values and texts without their codec. */
final class TokenWriteEmitter {
    private static final int OBJECT = 1;
    private static final int GENERATOR = 2;
    private static final int DUMP = 3;

    private final ObjectScope scope;
    private final Code code;

    TokenWriteEmitter(ObjectScope scope) {
        this.scope = scope;
        this.code =
                scope.kernel().instanceMethod("toTokens", void.class, Object.class, JsonGenerator.class, Dump.class);
    }

    void emit() {
        int object = scope.castObject(code, OBJECT);
        int value = code.local(Object.class);
        for (ModelField field : scope.fields()) {
            code.load(Object.class, GENERATOR);
            code.ldc(field.key());
            code.call(JsonGenerator.class, "writeFieldName", void.class, String.class);
            emit(field, object, value);
        }
        code.op(Opcodes.RETURN);
        code.end();
    }

    private void emit(ModelField field, int object, int value) {
        Class<?> type = scope.type(field);
        if (scope.singleCodec(field) == null || !isInline(type)) {
            emitByCodec(field, object);
        } else if (type.isPrimitive()) {
            write(type, () -> scope.access().read(code, field, object));
        } else {
            scope.access().read(code, field, object);
            code.store(type, value);
            emitOrNull(type, value);
        }
    }

    private void emitByCodec(ModelField field, int object) {
        scope.pushCodec(code, field);
        scope.access().read(code, field, object);
        code.box(scope.type(field));
        code.load(Object.class, GENERATOR);
        code.load(Object.class, DUMP);
        code.call(Codec.class, "toTokens", void.class, Object.class, JsonGenerator.class, Dump.class);
    }

    private void emitOrNull(Class<?> type, int value) {
        Label some = new Label();
        Label done = new Label();
        code.load(type, value);
        code.jump(Opcodes.IFNONNULL, some);
        code.load(Object.class, GENERATOR);
        code.call(JsonGenerator.class, "writeNull", void.class);
        code.jump(Opcodes.GOTO, done);
        code.label(some);
        Class<?> unboxed = java.lang.invoke.MethodType.methodType(type).unwrap().returnType();
        write(unboxed, () -> {
            code.load(type, value);
            if (unboxed != type) {
                code.call(type, unboxed.getName() + "Value", unboxed);
            }
        });
        code.label(done);
    }

    private void write(Class<?> type, Runnable push) {
        if (type == double.class || type == float.class) {
            push.run();
            code.load(Object.class, GENERATOR);
            String method = type == double.class ? "writeDouble" : "writeFloat";
            code.callStatic(SingleCodec.class, method, void.class, type, JsonGenerator.class);
            return;
        }
        code.load(Object.class, GENERATOR);
        push.run();
        if (type == String.class) {
            code.call(JsonGenerator.class, "writeString", void.class, String.class);
        } else if (type == boolean.class) {
            code.call(JsonGenerator.class, "writeBoolean", void.class, boolean.class);
        } else {
            code.call(JsonGenerator.class, "writeNumber", void.class, type == long.class ? long.class : int.class);
        }
    }

    private static boolean isInline(Class<?> type) {
        Class<?> boxed = Code.boxed(type);
        return boxed == String.class
                || boxed == Boolean.class
                || boxed == Integer.class
                || boxed == Long.class
                || boxed == Double.class
                || boxed == Float.class
                || boxed == Short.class
                || boxed == Byte.class;
    }
}
