package dev.verity.internal.kernel;

import java.util.Collection;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code @Size} and {@code @NotEmpty} of text, collections, maps and arrays. */
final class SizeChecks {
    private SizeChecks() {}

    static boolean between(Code code, ValueLocals value, int min, int max, Label valid) {
        if (!hasSize(value.type())) {
            return false;
        }
        code.load(value.type(), value.value());
        code.jump(Opcodes.IFNULL, valid);
        Label invalid = new Label();
        if (min > 0) {
            pushSize(code, value);
            code.ldc(min);
            code.jump(Opcodes.IF_ICMPLT, invalid);
        }
        if (max < Integer.MAX_VALUE) {
            pushSize(code, value);
            code.ldc(max);
            code.jump(Opcodes.IF_ICMPLE, valid);
        } else {
            code.jump(Opcodes.GOTO, valid);
        }
        code.label(invalid);
        return true;
    }

    static boolean notEmpty(Code code, ValueLocals value, Label valid) {
        if (!hasSize(value.type())) {
            return false;
        }
        Label invalid = new Label();
        code.load(value.type(), value.value());
        code.jump(Opcodes.IFNULL, invalid);
        pushSize(code, value);
        code.jump(Opcodes.IFGT, valid);
        code.label(invalid);
        return true;
    }

    private static boolean hasSize(Class<?> type) {
        return type == String.class || type == CharSequence.class || type.isArray() || isJavaContainer(type);
    }

    /** Containers of the JDK: those of an application may throw, which a call of the validator takes care of. */
    private static boolean isJavaContainer(Class<?> type) {
        return type.getName().startsWith("java.util.")
                && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
    }

    private static void pushSize(Code code, ValueLocals value) {
        Class<?> type = value.type();
        code.load(type, value.value());
        if (type.isArray()) {
            code.op(Opcodes.ARRAYLENGTH);
        } else if (CharSequence.class.isAssignableFrom(type)) {
            code.call(type, "length", int.class);
        } else {
            Class<?> owner = Map.class.isAssignableFrom(type) ? Map.class : Collection.class;
            code.call(owner, "size", int.class);
        }
    }
}
