package dev.verity.internal.kernel;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Kernel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodTooLargeException;

/** Compiles plans of one environment. Thread-safe. */
public final class KernelCompiler {
    private static final Logger LOG = System.getLogger("dev.verity.validator");

    private final KernelScope scope;

    public KernelCompiler(Environment environment, Linker linker) {
        this.scope = new KernelScope(environment, linker);
    }

    /** The kernel of a plan, or null where none can be made. */
    public @Nullable Kernel compile(Plan plan, Class<?> type) {
        Host host = Host.of(type);
        try {
            KernelClass kernel = new KernelClass(host);
            new PlanEmitter(scope, host, kernel, plan).emit(type);
            byte[] code = kernel.bytes();
            return host.define(code, kernel.classData());
        } catch (ReflectiveOperationException | LinkageError | MethodTooLargeException e) {
            LOG.log(Level.WARNING, "The {0} is interpreted, since its kernel cannot be made: {1}", plan, e);
            return null;
        }
    }
}
