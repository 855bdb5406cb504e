package dev.verity.internal.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where compiled code cascades to a bean whose class is known at run time only: the passes of a request, one by one. */
public final class Cascade {
    private final Site first;
    private final List<Site> others;
    private final @Nullable FollowUp elements;

    /**
     * @param elements takes over where the value turns out to be a container; null where only beans can be met
     */
    public Cascade(List<Pass> passes, @Nullable FollowUp elements) {
        this.first = new Site(passes.get(0));
        this.others = passes.subList(1, passes.size()).stream().map(Site::new).toList();
        this.elements = elements;
    }

    /**
     * One pass.
     *
     * @param routines gives what runs the pass for a class
     * @param onlyIfPreviousPassed true for the second and later elements of a group sequence
     */
    public record Pass(Function<Class<?>, ? extends Routine> routines, boolean onlyIfPreviousPassed) {}

    /** Checks a bean; the paths of failures start at it. */
    public @Nullable Failure check(Object bean, @Nullable Call call, @Nullable Failure failures, int depth) {
        Routine routine = first.routine(bean.getClass());
        if (elements != null && routine.isContainer()) {
            return elements.follow(bean, call, failures);
        }
        Failure found = check(routine, bean, call, failures, depth);
        return others.isEmpty() ? found : checkOthers(bean, call, failures, found, depth);
    }

    private @Nullable Failure checkOthers(
            Object bean, @Nullable Call call, @Nullable Failure before, @Nullable Failure found, int depth) {
        Failure atStart = before;
        Failure last = found;
        boolean sequenceFailed = false;
        for (Site site : others) {
            sequenceFailed = site.pass.onlyIfPreviousPassed() && (sequenceFailed || last != atStart);
            atStart = last;
            last = sequenceFailed ? last : check(site.routine(bean.getClass()), bean, call, last, depth);
        }
        return last;
    }

    private static @Nullable Failure check(
            Routine routine, Object bean, @Nullable Call call, @Nullable Failure failures, int depth) {
        Kernel kernel = depth < Routine.DEEPEST ? routine.kernel() : routine.interpreter();
        return kernel.check(bean, bean, call, failures, depth + 1);
    }

    /** A pass with the routine of the class met first, which most sites never leave. */
    private static final class Site {
        private final Pass pass;

        /** Written once or, by racing threads, a few times; checked at every use. */
        private @Nullable Routine usual;

        Site(Pass pass) {
            this.pass = pass;
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
