package dev.verity.internal.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Bounds and divisors of integral numbers and signs of all numbers. */
final class NumberChecks {
    private static final Set<Class<?>> INTS = Set.of(byte.class, short.class, int.class);

    private NumberChecks() {}

    static boolean atLeast(Code code, ValueLocals value, long min, Label valid) {
        return bound(code, value, min, Opcodes.IF_ICMPGE, Opcodes.IFGE, valid);
    }

    static boolean atMost(Code code, ValueLocals value, long max, Label valid) {
        return bound(code, value, max, Opcodes.IF_ICMPLE, Opcodes.IFLE, valid);
    }

    private static boolean bound(
            Code code, ValueLocals value, long bound, int compareInts, int compareLongs, Label valid) {
        Class<?> primitive = integralPrimitive(value.type());
        if (primitive == null) {
            return false;
        }
        pushPrimitive(code, value, primitive, valid);
        if (INTS.contains(primitive) && bound == (int) bound) {
            code.ldc((int) bound);
            code.jump(compareInts, valid);
        } else {
            widen(code, primitive);
            code.ldc(bound);
            code.op(Opcodes.LCMP);
            code.jump(compareLongs, valid);
        }
        return true;
    }

    /** Calls the static check of the validator class. */
    static boolean sign(Code code, ValueLocals value, Class<?> validator, Label valid) {
        Class<?> type = value.type();
        Class<?> primitive = integralPrimitive(type);
        if (primitive != null) {
            pushPrimitive(code, value, primitive, valid);
            widen(code, primitive);
            code.callStatic(validator, "isValid", boolean.class, long.class);
        } else if (type == BigDecimal.class || type == BigInteger.class) {
            code.load(type, value.value());
            code.jump(Opcodes.IFNULL, valid);
            code.load(type, value.value());
            code.callStatic(validator, "isValid", boolean.class, type);
        } else if (type == double.class) {
            code.load(type, value.value());
            code.callStatic(validator, "isValid", boolean.class, double.class);
        } else {
            return false;
        }
        code.jump(Opcodes.IFNE, valid);
        return true;
    }

    /** @param whole the integer that valid ones are multiples of; if 0, nothing is emitted */
    static boolean multiple(Code code, ValueLocals value, long whole, Label valid) {
        Class<?> primitive = integralPrimitive(value.type());
        if (primitive == null || whole == 0) {
            return false;
        }
        pushPrimitive(code, value, primitive, valid);
        if (INTS.contains(primitive) && whole == (int) whole) {
            code.ldc((int) whole);
            code.op(Opcodes.IREM);
        } else {
            widen(code, primitive);
            code.ldc(whole);
            code.op(Opcodes.LREM);
            code.ldc(0L);
            code.op(Opcodes.LCMP);
        }
        code.jump(Opcodes.IFEQ, valid);
        return true;
    }

    /** The primitive type of an integral value, or null if the value is none. */
    private static @Nullable Class<?> integralPrimitive(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return int.class;
        }
        if (type == long.class || type == Long.class) {
            return long.class;
        }
        if (type == short.class || type == Short.class) {
            return short.class;
        }
        return type == byte.class || type == Byte.class ? byte.class : null;
    }

    /** Pushes the value unboxed; one that is null is valid. */
    private static void pushPrimitive(Code code, ValueLocals value, Class<?> primitive, Label valid) {
        if (!value.type().isPrimitive()) {
            code.load(value.type(), value.value());
            code.jump(Opcodes.IFNULL, valid);
        }
        code.load(value.type(), value.value());
        if (!value.type().isPrimitive()) {
            code.call(value.type(), primitive.getName() + "Value", primitive);
        }
    }

    private static void widen(Code code, Class<?> primitive) {
        if (primitive != long.class) {
            code.op(Opcodes.I2L);
        }
    }
}
