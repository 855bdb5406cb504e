package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.SingleCodec;
import dev.verity.internal.shape.ModelField;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits methods that read the value of a field, whose name the parser is at: tokens of the right kind without their codec. */
final class TokenValueEmitter {
    private static final int PARSER = 0;
    private static final int BINDING = 1;

    private final ObjectScope scope;

    TokenValueEmitter(ObjectScope scope) {
        this.scope = scope;
    }

    /** The method for a field. */
    String method(ModelField field) {
        String name = scope.kernel().methodName("read");
        Code code = scope.kernel().method(name, scope.type(field), JsonParser.class, Binding.class);
        FieldValueEmitter values = new FieldValueEmitter(scope, code, field, BINDING);
        emitUsual(code, values, field);
        values.byCodec(() -> {
            code.load(Object.class, PARSER);
            code.load(Object.class, BINDING);
            code.call(Codec.class, "fromTokens", Object.class, JsonParser.class, Binding.class);
        });
        return name;
    }

    /** Goes to the value, and returns it if its token is the usual one of the type. */
    private void emitUsual(Code code, FieldValueEmitter values, ModelField field) {
        SingleCodec codec = scope.plainCodec(field);
        Class<?> type = codec == null ? Object.class : Code.boxed(codec.type());
        if (type == String.class || type == CharSequence.class) {
            emitText(code, values);
        } else if (type == Boolean.class) {
            emitBoolean(code, values);
        } else if (type == Integer.class) {
            emitInt(code, values);
        } else if (type == Long.class) {
            emitLong(code, values);
        } else if (type == Double.class) {
            emitDouble(code, values);
        } else {
            parser(code, "nextToken", JsonToken.class);
            code.op(Opcodes.POP);
        }
    }

    private static void emitText(Code code, FieldValueEmitter values) {
        Label other = new Label();
        int text = code.local(String.class);
        parser(code, "nextTextValue", String.class);
        code.store(String.class, text);
        code.load(String.class, text);
        code.jump(Opcodes.IFNULL, other);
        code.load(String.class, text);
        values.returnAs(String.class);
        code.label(other);
    }

    private static void emitBoolean(Code code, FieldValueEmitter values) {
        int token = code.local(JsonToken.class);
        parser(code, "nextToken", JsonToken.class);
        code.store(JsonToken.class, token);
        for (JsonToken each : new JsonToken[] {JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE}) {
            Label other = new Label();
            code.load(JsonToken.class, token);
            TokenReadEmitter.token(code, each);
            code.jump(Opcodes.IF_ACMPNE, other);
            code.op(each == JsonToken.VALUE_TRUE ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
            values.returnAs(boolean.class);
            code.label(other);
        }
    }

    private static void emitInt(Code code, FieldValueEmitter values) {
        Label other = expect(code, JsonToken.VALUE_NUMBER_INT);
        numberType(code, JsonParser.NumberType.INT);
        code.jump(Opcodes.IF_ACMPNE, other);
        parser(code, "getIntValue", int.class);
        values.returnAs(int.class);
        code.label(other);
    }

    private static void emitLong(Code code, FieldValueEmitter values) {
        Label other = expect(code, JsonToken.VALUE_NUMBER_INT);
        numberType(code, JsonParser.NumberType.BIG_INTEGER);
        code.jump(Opcodes.IF_ACMPEQ, other);
        parser(code, "getLongValue", long.class);
        values.returnAs(long.class);
        code.label(other);
    }

    private static void emitDouble(Code code, FieldValueEmitter values) {
        Label other = expect(code, JsonToken.VALUE_NUMBER_FLOAT);
        int number = code.local(double.class);
        parser(code, "getDoubleValue", double.class);
        code.store(double.class, number);
        code.load(double.class, number);
        code.callStatic(Double.class, "isFinite", boolean.class, double.class);
        code.jump(Opcodes.IFEQ, other);
        code.load(double.class, number);
        values.returnAs(double.class);
        code.label(other);
    }

    /** Goes to the value; where the token is another, to the label. */
    private static Label expect(Code code, JsonToken token) {
        Label other = new Label();
        parser(code, "nextToken", JsonToken.class);
        TokenReadEmitter.token(code, token);
        code.jump(Opcodes.IF_ACMPNE, other);
        return other;
    }

    private static void numberType(Code code, JsonParser.NumberType type) {
        parser(code, "getNumberType", JsonParser.NumberType.class);
        code.method()
                .visitFieldInsn(
                        Opcodes.GETSTATIC,
                        Type.getInternalName(JsonParser.NumberType.class),
                        type.name(),
                        Type.getDescriptor(JsonParser.NumberType.class));
    }

    private static void parser(Code code, String method, Class<?> returned) {
        code.load(Object.class, PARSER);
        code.call(JsonParser.class, method, returned);
    }
}
