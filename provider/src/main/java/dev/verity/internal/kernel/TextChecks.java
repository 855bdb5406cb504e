package dev.verity.internal.kernel;

import dev.verity.internal.constraint.CodePointSizeValidator;
import dev.verity.internal.constraint.EmailValidator;
import dev.verity.internal.constraint.NotBlankValidator;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** {@code @NotBlank}, {@code @Email} without a further expression, and {@code @CodePointSize}. */
final class TextChecks {
    private TextChecks() {}

    static boolean notBlank(Code code, ValueLocals value, Label valid) {
        if (value.type() != String.class) {
            return false;
        }
        Label invalid = new Label();
        code.load(String.class, value.value());
        code.jump(Opcodes.IFNULL, invalid);
        emitCall(code, value, NotBlankValidator.class, valid);
        code.label(invalid);
        return true;
    }

    static boolean email(Code code, ValueLocals value, Label valid) {
        if (value.type() != String.class) {
            return false;
        }
        code.load(String.class, value.value());
        code.jump(Opcodes.IFNULL, valid);
        emitCall(code, value, EmailValidator.class, valid);
        return true;
    }

    static boolean codePoints(Code code, ValueLocals value, int min, int max, Label valid) {
        if (value.type() != String.class) {
            return false;
        }
        code.load(String.class, value.value());
        code.jump(Opcodes.IFNULL, valid);
        code.load(String.class, value.value());
        code.ldc(min);
        code.ldc(max);
        code.callStatic(
                CodePointSizeValidator.class, "isValid", boolean.class, CharSequence.class, int.class, int.class);
        code.jump(Opcodes.IFNE, valid);
        return true;
    }

    private static void emitCall(Code code, ValueLocals value, Class<?> validator, Label valid) {
        code.load(String.class, value.value());
        code.callStatic(validator, "isValid", boolean.class, CharSequence.class);
        code.jump(Opcodes.IFNE, valid);
    }
}
