package dev.verity.internal.kernel;

import dev.verity.internal.runtime.NativeImage;
import dev.verity.validator.EngineMode;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What keeps code from being made: one class, or the place where we run.
 *
 * <p>A native image lets no class be defined at all, and nothing is tried there. A security manager or an agent may do so too. That is
 * found out when a definition fails, by another that nothing speaks against; it is told once, and nothing is tried again. Thread-safe.
 */
final class Refusals {
    private static final Set<EngineMode> told = EnumSet.noneOf(EngineMode.class);
    private static volatile boolean all;

    private Refusals() {}

    /** True when it is known that no code can be made. */
    static boolean concernAll() {
        return all || NativeImage.isHere();
    }

    /** Tells, in a native image, that a plan has no kernel: once, if an engine was asked for that is to compile each. */
    static void tellUncompiled(EngineMode asked) {
        boolean meantKernels = asked == EngineMode.COMPILED || asked == EngineMode.CHECKED;
        if (meantKernels && NativeImage.isHere() && isFirst(asked)) {
            System.getLogger("dev.verity.validator")
                    .log(
                            Level.WARNING,
                            "The engine \"" + asked.name().toLowerCase(Locale.ROOT)
                                    + "\" interprets plans that have no prepared kernel, since a native image cannot make classes"
                                    + " at run time. Prepare kernels when the image is built, or set verity.engine to auto.");
        }
    }

    private static boolean isFirst(EngineMode asked) {
        synchronized (told) {
            return told.add(asked);
        }
    }

    /** Finds out whether a failure to make code is one that every class meets with. */
    static boolean concernsAll(Throwable failure) {
        if (all) {
            return true;
        }
        boolean mayConcernAll = failure instanceof DefinitionException || failure instanceof LinkageError;
        if (!mayConcernAll || canDefine()) {
            return false;
        }
        tellOnce(failure);
        return true;
    }

    private static boolean canDefine() {
        try {
            Host host = Host.own();
            KernelClass empty = new KernelClass(host);
            host.define(empty.bytes(), empty.constants());
            return true;
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }

    private static synchronized void tellOnce(Throwable failure) {
        if (!all) {
            all = true;
            System.getLogger("dev.verity.validator")
                    .log(
                            Level.WARNING,
                            "Plans without prepared kernels are interpreted, since no class can be defined here at run time: "
                                    + (failure instanceof DefinitionException ? failure.getCause() : failure)
                                    + ". What is valid does not change. Set verity.engine to interpreted if that is meant.");
        }
    }
}
