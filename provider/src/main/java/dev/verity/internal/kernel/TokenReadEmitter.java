package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.InterpretedCode;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.Unknown;
import dev.verity.internal.shape.ModelField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Emits how an object is read from tokens: first key by key in the expected order, without decoding the keys; from the first
 * other key on, by a loop that looks keys up.
 */
final class TokenReadEmitter {
    private static final int PARSER = 1;
    private static final int BINDING = 2;

    private final ObjectScope scope;
    private final Code code;
    private final Reading reading;
    private final TokenValueEmitter values;
    private final String[] methods;
    private final int name;
    private final int again;
    private final Label next = new Label();
    private final Label found = new Label();
    private final Label unknown = new Label();
    private final Label duplicate = new Label();

    TokenReadEmitter(ObjectScope scope) {
        this.scope = scope;
        this.values = new TokenValueEmitter(scope);
        this.methods = scope.fields().stream().map(values::method).toArray(String[]::new);
        this.code = scope.kernel().instanceMethod("fromTokens", Object.class, JsonParser.class, Binding.class);
        this.reading = new Reading(scope, code, BINDING, this::interpret);
        this.name = code.local(String.class);
        this.again = code.local(int.class);
    }

    /**
     * Emits the method.
     *
     * @param inOrder false to do without the first part, which makes a smaller method
     */
    void emit(boolean inOrder) {
        Label end = new Label();
        reading.begin();
        if (inOrder) {
            emitInOrder();
        }
        code.label(next);
        parser("nextFieldName", String.class);
        code.store(String.class, name);
        code.label(found);
        code.load(String.class, name);
        code.jump(Opcodes.IFNULL, end);
        emitSwitch();
        emitUnknown();
        emitDuplicate();
        code.label(end);
        reading.end();
        code.end();
    }

    private void interpret() {
        code.constant(new InterpretedCode(scope.plan()), InterpretedCode.class);
        code.load(Object.class, PARSER);
        code.load(Object.class, BINDING);
        code.call(InterpretedCode.class, "fromTokens", Object.class, JsonParser.class, Binding.class);
        code.op(Opcodes.ARETURN);
    }

    private void emitInOrder() {
        List<Label> misses = new ArrayList<>();
        for (ModelField field : scope.fields()) {
            Label miss = new Label();
            misses.add(miss);
            code.load(Object.class, PARSER);
            scope.pushKey(code, field);
            code.call(JsonParser.class, "nextFieldName", boolean.class, SerializableString.class);
            code.jump(Opcodes.IFEQ, miss);
            assign(field);
        }
        reading.markSetBefore(misses.size());
        code.jump(Opcodes.GOTO, next);
        Label missed = new Label();
        for (int i = 0; i < misses.size(); i++) {
            code.label(misses.get(i));
            reading.markSetBefore(i);
            code.jump(Opcodes.GOTO, missed);
        }
        code.label(missed);
        emitName();
        code.jump(Opcodes.GOTO, found);
    }

    /** Takes the name of the field that the parser is at, or null at the end. */
    private void emitName() {
        Label none = new Label();
        code.op(Opcodes.ACONST_NULL);
        code.store(String.class, name);
        parser("currentToken", JsonToken.class);
        token(code, JsonToken.FIELD_NAME);
        code.jump(Opcodes.IF_ACMPNE, none);
        parser("currentName", String.class);
        code.store(String.class, name);
        code.label(none);
    }

    private void emitSwitch() {
        Map<Integer, List<ModelField>> byHash = new TreeMap<>();
        for (ModelField field : scope.fields()) {
            byHash.computeIfAbsent(field.key().hashCode(), hash -> new ArrayList<>())
                    .add(field);
        }
        Label[] cases = new Label[byHash.size()];
        int[] hashes = new int[byHash.size()];
        int count = 0;
        for (int hash : byHash.keySet()) {
            hashes[count] = hash;
            cases[count++] = new Label();
        }
        code.load(String.class, name);
        code.call(String.class, "hashCode", int.class);
        code.method().visitLookupSwitchInsn(unknown, hashes, cases);
        count = 0;
        for (List<ModelField> fields : byHash.values()) {
            code.label(cases[count++]);
            fields.forEach(this::emitCase);
            code.jump(Opcodes.GOTO, unknown);
        }
    }

    private void emitCase(ModelField field) {
        Label other = new Label();
        code.ldc(field.key());
        code.load(String.class, name);
        code.call(String.class, "equals", boolean.class, Object.class);
        code.jump(Opcodes.IFEQ, other);
        code.ldc(field.index());
        code.store(int.class, again);
        reading.jumpIfSet(field, duplicate);
        reading.markSet(field);
        assign(field);
        code.jump(Opcodes.GOTO, next);
        code.label(other);
    }

    private void assign(ModelField field) {
        reading.assign(field, () -> {
            code.load(Object.class, PARSER);
            code.load(Object.class, BINDING);
            scope.kernel().call(code, methods[field.index()], scope.type(field), JsonParser.class, Binding.class);
        });
    }

    private void emitUnknown() {
        code.label(unknown);
        nextToken();
        scope.pushPlan(code);
        code.load(Object.class, reading.unknown());
        code.load(Object.class, name);
        code.load(Object.class, PARSER);
        code.load(Object.class, BINDING);
        code.call(
                ModelPlan.class,
                "unknown",
                Unknown.class,
                Unknown.class,
                String.class,
                JsonParser.class,
                Binding.class);
        code.store(Unknown.class, reading.unknown());
        code.jump(Opcodes.GOTO, next);
    }

    private void emitDuplicate() {
        code.label(duplicate);
        nextToken();
        scope.pushPlan(code);
        code.load(int.class, again);
        reading.pushCount();
        code.load(Object.class, PARSER);
        code.load(Object.class, BINDING);
        code.call(ModelPlan.class, "duplicate", int.class, int.class, int.class, JsonParser.class, Binding.class);
        code.op(Opcodes.POP);
        code.jump(Opcodes.GOTO, next);
    }

    private void nextToken() {
        parser("nextToken", JsonToken.class);
        code.op(Opcodes.POP);
    }

    private void parser(String method, Class<?> returned) {
        code.load(Object.class, PARSER);
        code.call(JsonParser.class, method, returned);
    }

    static void token(Code code, JsonToken token) {
        code.method()
                .visitFieldInsn(
                        Opcodes.GETSTATIC,
                        Type.getInternalName(JsonToken.class),
                        token.name(),
                        Type.getDescriptor(JsonToken.class));
    }
}
