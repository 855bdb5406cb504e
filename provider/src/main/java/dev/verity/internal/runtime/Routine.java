package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/** A plan together with what runs it at present. */
public abstract class Routine {
    /** How deep kernels call each other; beyond it the interpreter takes over, which needs no stack. */
    public static final int DEEPEST = 400;

    private final Class<?> type;
    private final boolean container;
    private final boolean mayRecur;

    /** Read without synchronization: kernels are immutable, and an older one gives the same results. */
    @SuppressWarnings("NullAway.Init") // set by the constructors of subclasses
    protected Kernel kernel;

    protected Routine(Class<?> type, boolean container, boolean mayRecur) {
        this.type = type;
        this.container = container;
        this.mayRecur = mayRecur;
    }

    /** The class of what the plan is run on. */
    public final Class<?> type() {
        return type;
    }

    /** True where {@code @Valid} on a value of this class validates the elements that it holds. */
    public final boolean isContainer() {
        return container;
    }

    /** True when the plan's beans, or those that they lead to, might be met again below themselves. */
    final boolean mayRecur() {
        return mayRecur;
    }

    public final Kernel kernel() {
        return kernel;
    }

    /** What runs the plan where that many kernels have called each other. */
    final Kernel kernelAt(int depth) {
        return depth <= DEEPEST ? kernel : interpreter();
    }

    /** What interprets the plan, at any depth. */
    public abstract Kernel interpreter();

    /** The plan that is run. */
    public abstract GroupedPlan plan();

    /** What runs the rest of the plan on a bean that is open for some of its groups; null if nothing is left. */
    protected abstract @Nullable Routine remainder(Object bean, OpenBeans open);
}
