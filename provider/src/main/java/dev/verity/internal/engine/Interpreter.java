package dev.verity.internal.engine;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.Kernel;
import org.jspecify.annotations.Nullable;

/** Runs a plan by walking it. */
final class Interpreter extends Kernel {
    private final Routines routines;
    private final Plan plan;
    private final Environment environment;
    private final Class<?> type;

    Interpreter(Routines routines, Plan plan, Environment environment, Class<?> type) {
        this.routines = routines;
        this.plan = plan;
        this.environment = environment;
        this.type = type;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        if (plan.isEmpty()) {
            return failures;
        }
        Call needed = call == null ? new Call(environment, type) : call;
        needed.open().cut(plan.mayRecur() ? depth : 0);
        return new Walk(routines, needed, failures).run(plan, source, leafBean);
    }
}
