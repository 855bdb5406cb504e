package dev.verity.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where compiled code cascades to a bean whose class is known at run time only. Thread-safe.
 *
 * <p>It tells what checks the bean; the code calls that itself, so that the JIT learns for each place which kernel is usual
 * there. A record, since the JIT takes the components of a constant record for constants.
 *
 * @param site finds what runs the only pass, or the first
 * @param from the plan that cascades
 * @param elements takes over where the value turns out to be a container; null where only beans can be met
 * @param passes runs all passes where there are several
 */
public record Cascade(
        Site site,
        GroupedPlan from,
        @Nullable Kernel elements,
        @Nullable Kernel passes) {
    /** Makes a cascade of passes. */
    public static Cascade of(List<Pass> passes, GroupedPlan from, @Nullable FollowUp elements) {
        List<Site> sites = new ArrayList<>();
        for (Pass pass : passes) {
            sites.add(new Site(pass));
        }
        return new Cascade(
                sites.get(0),
                from,
                elements == null ? null : new FollowingKernel(elements),
                sites.size() == 1 ? null : new PassesKernel(sites));
    }

    /**
     * One pass.
     *
     * @param routines gives what runs the pass for a class
     * @param onlyIfPreviousPassed true for the second and later elements of a group sequence
     */
    public record Pass(Function<Class<?>, ? extends Routine> routines, boolean onlyIfPreviousPassed) {}

    /**
     * What checks a bean, one level below its parent; null if it is being checked already.
     *
     * @param parent the bean that refers to it
     * @param depth how many beans are open above the parent
     */
    public @Nullable Kernel kernel(Object bean, @Nullable Object parent, @Nullable Call call, int depth) {
        Routine routine = site.routine(bean.getClass());
        if (elements != null && routine.isContainer()) {
            KernelCalls.stand(call, parent, from, depth);
            return elements;
        }
        if (passes != null) {
            KernelCalls.stand(call, parent, from, depth);
            return passes;
        }
        return from.mayRecur() && routine.mayRecur() && call != null && parent != null
                ? kernelUnlessOpen(routine, bean, parent, call, depth)
                : routine.kernelAt(depth + 1);
    }

    private @Nullable Kernel kernelUnlessOpen(Routine routine, Object bean, Object parent, Call call, int depth) {
        OpenBeans open = call.open();
        int met = bean == parent ? depth : open.find(bean, depth);
        if (met < 0) {
            open.place(depth, parent, from);
            return routine.kernelAt(depth + 1);
        }
        boolean isSame = routine.plan() == (met == depth ? from : open.plan(met));
        return isSame ? null : remainder(routine, bean, parent, call, depth);
    }

    /** What checks a bean that is open for some of the groups only. */
    private @Nullable Kernel remainder(Routine routine, Object bean, Object parent, Call call, int depth) {
        KernelCalls.stand(call, parent, from, depth);
        Routine remainder = routine.remainder(bean, call.open());
        return remainder == null ? null : remainder.kernelAt(depth + 1);
    }

    /** A pass with the routine of the class met first, which most sites never leave. */
    static final class Site {
        private final Pass pass;

        /** Written once or, by racing threads, a few times; checked at every use. */
        private @Nullable Routine usual;

        Site(Pass pass) {
            this.pass = pass;
        }

        boolean onlyIfPreviousPassed() {
            return pass.onlyIfPreviousPassed();
        }

        Routine routine(Class<?> type) {
            Routine known = usual;
            if (known != null && known.type() == type) {
                return known;
            }
            Routine found = pass.routines().apply(type);
            if (known == null) {
                usual = found;
            }
            return found;
        }
    }
}
