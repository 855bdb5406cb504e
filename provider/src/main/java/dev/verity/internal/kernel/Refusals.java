package dev.verity.internal.kernel;

import java.lang.System.Logger.Level;

/**
 * What keeps code from being made: one class, or the place where we run.
 *
 * <p>A native image, a security manager or an agent may let no class be defined at all. That is found out when a definition
 * fails, by another that nothing speaks against; it is told once, and nothing is tried again. Thread-safe.
 */
final class Refusals {
    private static volatile boolean all;

    private Refusals() {}

    /** True when it is known that no code can be made. */
    static boolean concernAll() {
        return all;
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
                            "All plans are interpreted, since no class can be defined here at run time: "
                                    + (failure instanceof DefinitionException ? failure.getCause() : failure)
                                    + ". What is valid does not change. Set verity.engine to interpreted if that is meant.");
        }
    }
}
