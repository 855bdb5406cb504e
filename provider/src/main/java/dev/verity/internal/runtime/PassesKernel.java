package dev.verity.internal.runtime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the passes of a cascade over a bean whose parent is the last open bean. */
final class PassesKernel extends Kernel {
    private final List<Cascade.Site> passes;

    PassesKernel(List<Cascade.Site> passes) {
        this.passes = passes;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        Object bean = Objects.requireNonNull(source);
        Failure found = failures;
        Failure atStart = failures;
        boolean sequenceFailed = false;
        for (Cascade.Site pass : passes) {
            sequenceFailed = pass.onlyIfPreviousPassed() && (sequenceFailed || found != atStart);
            atStart = found;
            Kernel kernel = sequenceFailed ? null : kernel(pass.routine(bean.getClass()), bean, call, depth);
            if (kernel != null) {
                found = kernel.check(bean, leafBean, call, found, depth);
            }
        }
        return found;
    }

    private static @Nullable Kernel kernel(Routine routine, Object bean, @Nullable Call call, int depth) {
        if (call == null || !routine.mayRecur()) {
            return routine.kernelAt(depth);
        }
        call.open().cut(depth);
        if (call.open().find(bean, depth) < 0) {
            return routine.kernelAt(depth);
        }
        Routine remainder = routine.remainder(bean, call.open());
        return remainder == null ? null : remainder.kernelAt(depth);
    }
}
