package dev.verity.internal.kernel;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code @NotNull}, {@code @Null}, {@code @AssertTrue}, {@code @AssertFalse}. */
final class PresenceChecks {
    private PresenceChecks() {}

    static boolean notNull(Code code, ValueLocals value, Label valid) {
        if (value.type().isPrimitive()) {
            code.jump(Opcodes.GOTO, valid);
        } else {
            code.load(value.type(), value.value());
            code.jump(Opcodes.IFNONNULL, valid);
        }
        return true;
    }

    static boolean isNull(Code code, ValueLocals value, Label valid) {
        if (!value.type().isPrimitive()) {
            code.load(value.type(), value.value());
            code.jump(Opcodes.IFNULL, valid);
        }
        return true;
    }

    static boolean truth(Code code, ValueLocals value, boolean expected, Label valid) {
        if (value.type() == Boolean.class) {
            code.load(value.type(), value.value());
            code.jump(Opcodes.IFNULL, valid);
            code.load(value.type(), value.value());
            code.call(Boolean.class, "booleanValue", boolean.class);
        } else if (value.type() == boolean.class) {
            code.load(boolean.class, value.value());
        } else {
            return false;
        }
        code.jump(expected ? Opcodes.IFNE : Opcodes.IFEQ, valid);
        return true;
    }
}
