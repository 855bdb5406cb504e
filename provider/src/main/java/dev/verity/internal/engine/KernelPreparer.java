package dev.verity.internal.engine;

import dev.verity.internal.kernel.KernelCompiler;
import dev.verity.internal.kernel.NestHosts;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.runtime.Environment;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernels;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Prepares the kernels of one environment. Thread-safe. */
public final class KernelPreparer implements KernelPreparation {
    private final Routines routines;
    private final Planner planner;
    private final CheckedMetadata metadata;
    private final GroupResolver groups;
    private final KernelCompiler compiler;

    /** Runs no plan, so its ConstraintValidators may be of any kind. */
    public KernelPreparer(Environment environment, Planner planner, CheckedMetadata metadata, GroupResolver groups) {
        this.routines = new Routines(environment, planner, metadata);
        this.planner = planner;
        this.metadata = metadata;
        this.groups = groups;
        this.compiler = new KernelCompiler(environment, new RoutineLinker(routines, environment));
    }

    @Override
    public PreparedKernels prepare(
            Collection<? extends Class<?>> beanClasses, Predicate<? super Class<?>> nestHosts, Class<?>... requested) {
        Preparation preparation =
                new Preparation(routines, planner, metadata, compiler, List.copyOf(beanClasses), nestHosts);
        preparation.add(groups.request(requested));
        return new PreparedKernels(preparation.made());
    }

    @Override
    public byte[] admit(byte[] classFile, Collection<String> kernels) {
        return NestHosts.admit(classFile, kernels);
    }
}
