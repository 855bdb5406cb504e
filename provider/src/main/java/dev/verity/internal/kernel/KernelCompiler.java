package dev.verity.internal.kernel;

import dev.verity.internal.plan.Execution;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.PlannedConstraint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;
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
        if (Refusals.concernAll()) {
            return null;
        }
        Host host = Host.of(type);
        return defined(plan, type, host, new KernelClass(host));
    }

    /** Tells how the kernel of a plan checks each constraint; the interpreter does where none can be made. */
    public Function<PlannedConstraint, Execution> executions(Plan plan, Class<?> type) {
        Host host = Host.of(type);
        KernelClass kernel = new KernelClass(host);
        return defined(plan, type, host, kernel) == null
                ? constraint -> Execution.INTERPRETED
                : kernel.executions()::of;
    }

    private @Nullable Kernel defined(Plan plan, Class<?> type, Host host, KernelClass kernel) {
        try {
            new PlanEmitter(scope, host, kernel, plan).emit(type);
            byte[] code = kernel.bytes();
            return (Kernel) host.define(code, kernel.classData());
        } catch (ReflectiveOperationException | LinkageError | MethodTooLargeException e) {
            if (!Refusals.concernsAll(e)) {
                LOG.log(Level.WARNING, "The {0} is interpreted, since its kernel cannot be made: {1}", plan, e);
            }
            return null;
        }
    }
}
