package dev.verity.internal.engine;

import dev.verity.internal.kernel.KernelCompiler;
import dev.verity.internal.kernel.Linker;
import dev.verity.internal.metadata.GeneratedClasses;
import dev.verity.internal.plan.Execution;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.NativeImage;
import dev.verity.internal.runtime.PlannedConstraint;
import dev.verity.internal.runtime.PreparedIndex;
import dev.verity.validator.EngineMode;
import dev.verity.validator.PropertyTraversableResolver;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides what runs a plan at first and when it is compiled, as {@link EngineMode} says. */
final class Tier implements BiFunction<PlanRoutine, Plan, Kernel> {
    private final Environment environment;
    private final EngineMode mode;
    private final @Nullable Linker linker;

    /** Made, and the bytecode library loaded, when the first plan is compiled. */
    private volatile @Nullable KernelCompiler compiler;

    private Tier(Environment environment, @Nullable Linker linker) {
        this.environment = environment;
        this.mode = environment.engine();
        this.linker = linker;
    }

    static Tier of(Environment environment, Routines routines) {
        boolean compiles = environment.engine() != EngineMode.INTERPRETED && canCompile(environment);
        return new Tier(environment, compiles ? new RoutineLinker(routines, environment) : null);
    }

    /** False where a TraversableResolver of the application is asked, which needs paths that kernels do not keep. */
    static boolean canCompile(Environment environment) {
        return !environment.asksTraversableResolver()
                || environment.traversableResolver() instanceof PropertyTraversableResolver;
    }

    @Override
    public Kernel apply(PlanRoutine routine, Plan plan) {
        if (linker == null || plan.isEmpty()) {
            return routine.interpreter();
        }
        return switch (mode) {
            case INTERPRETED -> routine.interpreter();
            case AUTO -> auto(routine);
            case COMPILED -> isPrepared(routine) ? counter(routine, 0) : compiled(routine);
            case CHECKED -> checked(routine, plan);
        };
    }

    private Kernel auto(PlanRoutine routine) {
        if (isPrepared(routine)) {
            return counter(routine, Counter.PREPARED_BEANS);
        }
        return NativeImage.isHere() ? routine.interpreter() : counter(routine, Counter.INTERPRETED_BEANS);
    }

    /** True where kernels were made ahead of time. */
    private static boolean isPrepared(PlanRoutine routine) {
        Class<?> bean = GeneratedClasses.original(routine.type());
        return PreparedIndex.of(bean).lists(bean);
    }

    private static @Nullable Kernel prepared(PlanRoutine routine, KernelCompiler compiler) {
        return isPrepared(routine)
                ? compiler.prepared(routine.plan(), routine.type(), GeneratedClasses.original(routine.type()))
                : null;
    }

    /** Of routines made by racing threads one alone is run, and that one is to have the prepared kernel. */
    private Counter counter(PlanRoutine routine, int beans) {
        return new Counter(environment, routine, this, beans);
    }

    private Kernel checked(PlanRoutine routine, Plan plan) {
        Kernel kernel = compiled(routine);
        return kernel == routine.interpreter()
                ? kernel
                : new CrossCheck(environment, routine.type(), routine.interpreter(), kernel, plan);
    }

    /** The kernel of a plan, or its interpreter where no code can be made for it. */
    Kernel compiled(PlanRoutine routine) {
        if (linker == null) {
            return routine.interpreter();
        }
        KernelCompiler compiling = compiler(linker);
        Kernel prepared = prepared(routine, compiling);
        Kernel kernel = prepared == null ? compiling.compile(routine.plan(), routine.type()) : prepared;
        return kernel == null ? routine.interpreter() : kernel;
    }

    /** Tells how the constraints of a plan are checked once it is compiled, or by the interpreter if it never is. */
    Function<PlannedConstraint, Execution> executions(Class<?> type, Plan plan) {
        return linker == null || plan.isEmpty()
                ? constraint -> Execution.INTERPRETED
                : compiler(linker).executions(plan, type, GeneratedClasses.original(type));
    }

    private KernelCompiler compiler(Linker linking) {
        KernelCompiler known = compiler;
        if (known == null) {
            known = new KernelCompiler(environment, linking);
            compiler = known;
        }
        return known;
    }
}
