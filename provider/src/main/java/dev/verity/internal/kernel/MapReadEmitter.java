package dev.verity.internal.kernel;

import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.InterpretedCode;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.SingleCodec;
import dev.verity.internal.codec.Unknown;
import dev.verity.internal.shape.ModelField;
import dev.verity.model.ExtraKeys;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits how an object is read from a Map: key by key, values of the right type taken as they are. */
final class MapReadEmitter {
    private static final int INPUT = 1;
    private static final int BINDING = 2;

    private final ObjectScope scope;
    private final Code code;
    private final Reading reading;
    private final int value;

    MapReadEmitter(ObjectScope scope) {
        this.scope = scope;
        this.code = scope.kernel().instanceMethod("fromMap", Object.class, Map.class, Binding.class);
        this.reading = new Reading(scope, code, BINDING, this::interpret);
        this.value = code.local(Object.class);
    }

    void emit() {
        reading.begin();
        for (ModelField field : scope.fields()) {
            emit(field);
        }
        if (scope.plan().shape().extra() != ExtraKeys.IGNORE) {
            scope.pushPlan(code);
            code.load(Object.class, INPUT);
            reading.pushKnown();
            code.load(Object.class, BINDING);
            code.call(ModelPlan.class, "unknown", Unknown.class, Map.class, int.class, Binding.class);
            code.store(Unknown.class, reading.unknown());
        }
        reading.end();
        code.end();
    }

    private void interpret() {
        code.constant(new InterpretedCode(scope.plan()), InterpretedCode.class);
        code.load(Object.class, INPUT);
        code.load(Object.class, BINDING);
        code.call(InterpretedCode.class, "fromMap", Object.class, Map.class, Binding.class);
        code.op(Opcodes.ARETURN);
    }

    private void emit(ModelField field) {
        Label present = new Label();
        Label absent = new Label();
        code.load(Object.class, INPUT);
        code.ldc(field.key());
        code.call(Map.class, "get", Object.class, Object.class);
        code.store(Object.class, value);
        code.load(Object.class, value);
        code.jump(Opcodes.IFNONNULL, present);
        code.load(Object.class, INPUT);
        code.ldc(field.key());
        code.call(Map.class, "containsKey", boolean.class, Object.class);
        code.jump(Opcodes.IFEQ, absent);
        code.label(present);
        reading.markSet(field);
        String method = valueMethod(field);
        reading.assign(field, () -> {
            code.load(Object.class, value);
            code.load(Object.class, BINDING);
            scope.kernel().call(code, method, scope.type(field), Object.class, Binding.class);
        });
        code.label(absent);
    }

    /** A method that gives the value of a field for its input. */
    private String valueMethod(ModelField field) {
        String name = scope.kernel().methodName("value");
        Code body = scope.kernel().method(name, scope.type(field), Object.class, Binding.class);
        FieldValueEmitter values = new FieldValueEmitter(scope, body, field, 1);
        Class<?> exact = exactType(field);
        if (exact != null) {
            emitExact(body, values, exact);
        }
        values.byCodec(() -> {
            body.load(Object.class, 0);
            body.load(Object.class, 1);
            body.call(dev.verity.internal.codec.Codec.class, "fromValue", Object.class, Object.class, Binding.class);
        });
        return name;
    }

    private void emitExact(Code body, FieldValueEmitter values, Class<?> exact) {
        Label other = new Label();
        body.load(Object.class, 0);
        body.instanceOf(Code.boxed(exact));
        body.jump(Opcodes.IFEQ, other);
        if (Code.boxed(exact) == Double.class || Code.boxed(exact) == Float.class) {
            Class<?> primitive = Code.boxed(exact) == Double.class ? double.class : float.class;
            body.load(Object.class, 0);
            body.castOrUnbox(primitive);
            body.callStatic(Code.boxed(exact), "isFinite", boolean.class, primitive);
            body.jump(Opcodes.IFEQ, other);
        }
        body.load(Object.class, 0);
        values.castTo(exact);
        values.returnAs(exact);
        body.label(other);
    }

    /** The type whose values are taken as they are, leniently and strictly, or null. */
    private @Nullable Class<?> exactType(ModelField field) {
        SingleCodec codec = scope.plainCodec(field);
        if (codec == null || codec.type() == byte[].class || !scope.host().mayName(codec.type())) {
            return null;
        }
        return codec.type();
    }
}
