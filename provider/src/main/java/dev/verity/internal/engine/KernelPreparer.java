package dev.verity.internal.engine;

import dev.verity.internal.kernel.KernelCompiler;
import dev.verity.internal.kernel.NestHosts;
import dev.verity.internal.metadata.GeneratedClasses;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.runtime.Environment;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernels;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Prepares the kernels of one environment. Thread-safe. */
public final class KernelPreparer implements KernelPreparation {
    private final Environment environment;
    private final Routines routines;
    private final Planner planner;
    private final CheckedMetadata metadata;
    private final GroupResolver groups;
    private final KernelCompiler compiler;

    /** Runs no plan, so its ConstraintValidators may be of any kind. */
    public KernelPreparer(Environment environment, Planner planner, CheckedMetadata metadata, GroupResolver groups) {
        this.environment = environment;
        this.routines = new Routines(environment, planner, metadata);
        this.planner = planner;
        this.metadata = metadata;
        this.groups = groups;
        this.compiler = new KernelCompiler(environment, new RoutineLinker(routines, environment));
    }

    @Override
    public PreparedKernels prepare(
            Collection<? extends Class<?>> beanClasses,
            Collection<? extends Class<?>> calledClasses,
            Predicate<? super Class<?>> nestHosts,
            Class<?>... requested) {
        Preparation preparation = preparation(beanClasses, nestHosts);
        preparation.add(groups.request(requested), classes(calledClasses));
        return new PreparedKernels(preparation.made());
    }

    @Override
    public PreparedKernels prepareProperties(
            Collection<? extends Class<?>> beanClasses, Predicate<? super Class<?>> nestHosts, Class<?>... requested) {
        Preparation preparation = preparation(beanClasses, nestHosts);
        preparation.addProperties(groups.request(requested));
        return new PreparedKernels(preparation.made());
    }

    private Preparation preparation(Collection<? extends Class<?>> beanClasses, Predicate<? super Class<?>> nestHosts) {
        return new Preparation(routines, planner, metadata, compiler, classes(beanClasses), nestHosts);
    }

    /** Classes in the place of those generated of them; none if there is nothing to prepare. */
    private List<Class<?>> classes(Collection<? extends Class<?>> given) {
        if (!Tier.canCompile(environment)) {
            return List.of();
        }
        Set<Class<?>> originals = new LinkedHashSet<>();
        for (Class<?> type : given) {
            originals.add(GeneratedClasses.original(type));
        }
        return List.copyOf(originals);
    }

    @Override
    public byte[] admit(byte[] classFile, Collection<String> kernels) {
        return NestHosts.admit(classFile, kernels);
    }
}
