package dev.verity.internal.kernel;

import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Bits;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.Unknown;
import dev.verity.internal.shape.ModelField;
import dev.verity.model.Model;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits what reading from Maps and from tokens have in common: which fields were set, and what becomes of them in the end. */
final class Reading {
    private final ObjectScope scope;
    private final Code code;
    private final int binding;
    private final Assembly assembly;
    private final int mark;
    private final int unknown;
    private final int[] set;
    private final long[] all;

    /**
     * @param binding the local variable of the Binding
     * @param fallback leaves the method with what the interpreter makes of the input
     */
    Reading(ObjectScope scope, Code code, int binding, Runnable fallback) {
        this.scope = scope;
        this.code = code;
        this.binding = binding;
        this.mark = code.local(int.class);
        this.unknown = code.local(Unknown.class);
        this.all = new long[Bits.words(scope.fields().size())];
        this.set = new int[all.length];
        for (int word = 0; word < set.length; word++) {
            set[word] = code.local(long.class);
        }
        for (ModelField field : scope.fields()) {
            all[field.index() >>> 6] |= 1L << field.index();
        }
        this.assembly = scope.plan().shape().isRecord()
                ? new RecordAssembly(scope, code, this)
                : new BeanAssembly(scope, code, fallback);
    }

    int unknown() {
        return unknown;
    }

    void begin() {
        pushCount();
        code.store(int.class, mark);
        code.op(Opcodes.ACONST_NULL);
        code.store(Unknown.class, unknown);
        for (int word : set) {
            code.op(Opcodes.LCONST_0);
            code.store(long.class, word);
        }
        assembly.begin();
    }

    void assign(ModelField field, Runnable value) {
        assembly.assign(field, value);
    }

    void markSet(ModelField field) {
        pushSet(field);
        code.ldc(1L << field.index());
        code.op(Opcodes.LOR);
        code.store(long.class, set[field.index() >>> 6]);
    }

    /** Marks all fields before one as set, and no other; nothing was marked yet. */
    void markSetBefore(int field) {
        for (int word = 0; word < set.length && word * 64 < field; word++) {
            int within = field - word * 64;
            code.ldc(within >= 64 ? all[word] : (1L << within) - 1);
            code.store(long.class, set[word]);
        }
    }

    void jumpIfSet(ModelField field, Label to) {
        pushSet(field);
        code.ldc(1L << field.index());
        code.op(Opcodes.LAND);
        code.op(Opcodes.LCONST_0);
        code.op(Opcodes.LCMP);
        code.jump(Opcodes.IFNE, to);
    }

    /** Pushes how many fields are set. */
    void pushKnown() {
        code.op(Opcodes.ICONST_0);
        for (int word : set) {
            code.load(long.class, word);
            code.callStatic(Long.class, "bitCount", int.class, long.class);
            code.op(Opcodes.IADD);
        }
    }

    /** Pushes the number of problems. */
    void pushCount() {
        code.load(Object.class, binding);
        code.call(Binding.class, "count", int.class);
    }

    /** Pushes what is passed on when an input is refused: the set fields, the mark, the Binding. */
    void pushRest() {
        pushSet();
        code.load(int.class, mark);
        code.load(Object.class, binding);
    }

    /** Ends the method. */
    void end() {
        Label bad = new Label();
        Label partial = new Label();
        Label make = new Label();
        pushCount();
        code.load(int.class, mark);
        code.jump(Opcodes.IF_ICMPNE, bad);
        for (int word = 0; word < set.length; word++) {
            jumpUnlessSet(word, all[word], partial);
        }
        if (scope.plan().shape().isModel()) {
            finishWhole(make);
        } else {
            code.jump(Opcodes.GOTO, make);
        }
        code.label(partial);
        supply(bad);
        code.label(make);
        assembly.make();
        remember();
        assembly.push();
        code.op(Opcodes.ARETURN);
        code.label(bad);
        reject();
    }

    private void finishWhole(Label remember) {
        code.load(Object.class, unknown);
        code.jump(Opcodes.IFNONNULL, remember);
        scope.pushPlan(code);
        assembly.push();
        code.cast(Model.class);
        code.call(ModelPlan.class, "rememberAll", void.class, Model.class);
        assembly.push();
        code.op(Opcodes.ARETURN);
    }

    /** Gives unset fields their defaults, where none of the required ones is missing. */
    private void supply(Label missing) {
        long[] required = scope.plan().required();
        for (int word = 0; word < set.length; word++) {
            if (required[word] != 0) {
                jumpUnlessSet(word, required[word], missing);
            }
        }
        long[] supplied = scope.plan().supplied();
        for (ModelField field : scope.fields()) {
            long bit = 1L << field.index();
            int word = field.index() >>> 6;
            if ((supplied[word] & bit) != 0 && (required[word] & bit) == 0) {
                supply(field);
            }
        }
    }

    private void supply(ModelField field) {
        Label next = new Label();
        jumpIfSet(field, next);
        assign(field, () -> {
            scope.pushPlan(code);
            code.ldc(field.index());
            code.call(ModelPlan.class, "defaultOf", Object.class, int.class);
            code.castOrUnbox(scope.type(field));
        });
        code.label(next);
    }

    private void remember() {
        if (!scope.plan().shape().isModel()) {
            return;
        }
        scope.pushPlan(code);
        assembly.push();
        pushSet();
        code.load(Object.class, unknown);
        code.call(ModelPlan.class, "remember", void.class, Object.class, long[].class, Unknown.class);
    }

    private void reject() {
        scope.pushPlan(code);
        assembly.pushValues();
        pushRest();
        code.call(ModelPlan.class, "reject", Object.class, Object[].class, long[].class, int.class, Binding.class);
        code.op(Opcodes.ARETURN);
    }

    private void jumpUnlessSet(int word, long bits, Label to) {
        code.load(long.class, set[word]);
        code.ldc(bits);
        code.op(Opcodes.LAND);
        code.ldc(bits);
        code.op(Opcodes.LCMP);
        code.jump(Opcodes.IFNE, to);
    }

    private void pushSet(ModelField field) {
        code.load(long.class, set[field.index() >>> 6]);
    }

    private void pushSet() {
        code.ldc(set.length);
        code.method().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
        for (int word = 0; word < set.length; word++) {
            code.op(Opcodes.DUP);
            code.ldc(word);
            code.load(long.class, set[word]);
            code.op(Opcodes.LASTORE);
        }
    }
}
