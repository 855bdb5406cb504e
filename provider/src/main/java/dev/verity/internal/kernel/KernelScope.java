package dev.verity.internal.kernel;

import dev.verity.internal.extraction.Shape;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.CascadePlan;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.report.ReportingContext;
import dev.verity.internal.report.Subject;
import dev.verity.internal.runtime.CallPool;
import dev.verity.internal.runtime.Cascade;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.FollowUp;
import dev.verity.internal.runtime.GroupedPlan;
import dev.verity.internal.runtime.Routine;
import dev.verity.validator.EngineMode;
import dev.verity.validator.PropertyTraversableResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all kernels of one environment share. */
final class KernelScope {
    private final Environment environment;
    private final Linker linker;
    private final CallPool pool;
    private final ReportingContext clockContext;
    private final boolean knowsContainers;

    KernelScope(Environment environment, Linker linker) {
        this.environment = environment;
        this.linker = linker;
        this.pool = new CallPool(environment);
        this.clockContext = new ReportingContext(
                PropertyPath.empty(), "", environment.clockProvider(), Subject.of("a built-in constraint"));
        this.knowsContainers = !hasCustom(environment.valueExtractors());
    }

    private static boolean hasCustom(ValueExtractors extractors) {
        for (ValueExtractorDescriptor extractor : extractors.all()) {
            if (extractor.shape() == Shape.CUSTOM && mayBeUsualContainer(extractor.containerType())) {
                return true;
            }
        }
        return false;
    }

    boolean failFast() {
        return environment.failFast();
    }

    /** True when both engines run and validators of the application are to be asked once for both. */
    boolean records() {
        return environment.engine() == EngineMode.CHECKED;
    }

    /** What is asked before a property is read, or null. */
    @Nullable
    PropertyTraversableResolver gate() {
        boolean asks = environment.asksTraversableResolver();
        return asks && environment.traversableResolver() instanceof PropertyTraversableResolver gate ? gate : null;
    }

    CallPool pool() {
        return pool;
    }

    /** The context for built-in validators, which ask for nothing but a clock. */
    ReportingContext clockContext() {
        return clockContext;
    }

    /** True when no extractor of the application is for collections, maps or optionals. */
    boolean knowsContainers() {
        return knowsContainers;
    }

    /** The extractor for {@code @Valid} on a container of that class, or null if it is none. */
    @Nullable
    ValueExtractorDescriptor cascadedContainer(Class<?> type) {
        return environment.valueExtractors().forLegacyCascade(type);
    }

    FollowUp followUp(ValuePlan plan) {
        return linker.followUp(plan);
    }

    /** A cascade from a plan; {@code elements} takes over where the value turns out to be a container. */
    Cascade cascade(CascadePlan cascade, GroupedPlan from, @Nullable FollowUp elements) {
        List<Cascade.Pass> passes = new ArrayList<>();
        for (GroupProgram.Pass pass : cascade.program().passes()) {
            passes.add(new Cascade.Pass(routines(pass.groups()), pass.onlyIfPreviousPassed()));
        }
        return Cascade.of(passes, from, elements);
    }

    private Function<Class<?>, Routine> routines(GroupSet groups) {
        return new Function<>() {
            @Override
            public Routine apply(Class<?> type) {
                return linker.routine(type, groups);
            }
        };
    }

    private static boolean mayBeUsualContainer(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type == Optional.class;
    }
}
