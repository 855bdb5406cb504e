package dev.verity.internal.kernel;

import org.objectweb.asm.Opcodes;

/** The instructions that push a type's zero. */
final class Zeros {
    private Zeros() {}

    static int of(Class<?> type) {
        if (!type.isPrimitive()) {
            return Opcodes.ACONST_NULL;
        }
        if (type == long.class) {
            return Opcodes.LCONST_0;
        }
        if (type == double.class) {
            return Opcodes.DCONST_0;
        }
        return type == float.class ? Opcodes.FCONST_0 : Opcodes.ICONST_0;
    }
}
