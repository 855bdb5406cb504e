package dev.verity.internal.kernel;

import dev.verity.internal.plan.Execution;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.PlannedConstraint;
import dev.verity.validator.EngineMode;
import dev.verity.validator.PreparedKernel;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodTooLargeException;

/** Compiles plans of one environment. Thread-safe. */
public final class KernelCompiler {
    private final KernelScope scope;
    private final EngineMode engine;

    public KernelCompiler(Environment environment, Linker linker) {
        this.scope = new KernelScope(environment, linker);
        this.engine = environment.engine();
    }

    /** The kernel of a plan, or null where none can be made. */
    public @Nullable Kernel compile(Plan plan, Class<?> type) {
        if (Refusals.concernAll()) {
            Refusals.tellUncompiled(engine);
            return null;
        }
        Host host = Host.of(type);
        return defined(plan, type, host, new KernelClass(host));
    }

    /**
     * The kernel that was prepared for a plan, or null if there is none or another Validator has it.
     *
     * @param bean the class that kernels were prepared for: a generated subclass has those of its original
     */
    public @Nullable Kernel prepared(Plan plan, Class<?> type, Class<?> bean) {
        PreparedClass prepared = PreparedClass.find(scope, plan, type, bean);
        return prepared == null ? null : prepared.kernel();
    }

    /**
     * Makes the class file of a plan's kernel ahead of time.
     *
     * @param nestmate true if it is to be a nestmate of the bean class
     * @return null if none can be made
     */
    public @Nullable PreparedKernel prepare(Plan plan, Class<?> type, boolean nestmate) {
        try {
            return PreparedClass.write(scope, plan, type, nestmate);
        } catch (MethodTooLargeException e) {
            return null;
        }
    }

    /** Tells how the kernel of a plan checks each constraint; the interpreter does where none can be made. */
    public Function<PlannedConstraint, Execution> executions(Plan plan, Class<?> type, Class<?> bean) {
        PreparedClass prepared = PreparedClass.find(scope, plan, type, bean);
        if (prepared != null) {
            return prepared.executions()::of;
        }
        Host host = Host.of(type);
        KernelClass kernel = new KernelClass(host);
        return Refusals.concernAll() || defined(plan, type, host, kernel) == null
                ? constraint -> Execution.INTERPRETED
                : kernel.executions()::of;
    }

    private @Nullable Kernel defined(Plan plan, Class<?> type, Host host, KernelClass kernel) {
        try {
            new PlanEmitter(scope, host, kernel, plan).emit(type);
            byte[] code = kernel.bytes();
            return (Kernel) host.define(code, kernel.constants());
        } catch (ReflectiveOperationException | LinkageError | MethodTooLargeException e) {
            if (!Refusals.concernsAll(e)) {
                System.getLogger("dev.verity.validator")
                        .log(Level.WARNING, "The {0} is interpreted, since its kernel cannot be made: {1}", plan, e);
            }
            return null;
        }
    }
}
