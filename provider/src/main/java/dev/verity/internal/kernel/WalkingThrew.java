package dev.verity.internal.kernel;

import dev.verity.internal.runtime.KernelCalls;
import org.objectweb.asm.Opcodes;

/** Emits what happens where a container throws an exception while its elements are walked. */
record WalkingThrew(Code code, ValueLocals container) implements Runnable {
    @Override
    public void run() {
        code.load(container.type(), container.value());
        code.callStatic(
                KernelCalls.class, "walkingThrew", RuntimeException.class, RuntimeException.class, Object.class);
        code.op(Opcodes.ATHROW);
    }
}
