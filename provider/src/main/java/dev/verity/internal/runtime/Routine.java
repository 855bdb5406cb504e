package dev.verity.internal.runtime;

/** A plan together with what runs it at present. */
public abstract class Routine {
    /** How deep kernels call each other; beyond it the interpreter takes over, which needs no stack. */
    public static final int DEEPEST = 400;

    private final Class<?> type;
    private final boolean container;

    /** Read without synchronization: kernels are immutable, and an older one gives the same results. */
    @SuppressWarnings("NullAway.Init") // set by the constructors of subclasses
    protected Kernel kernel;

    protected Routine(Class<?> type, boolean container) {
        this.type = type;
        this.container = container;
    }

    /** The class of what the plan is run on. */
    public final Class<?> type() {
        return type;
    }

    /** True where {@code @Valid} on a value of this class validates the elements that it holds. */
    public final boolean isContainer() {
        return container;
    }

    public final Kernel kernel() {
        return kernel;
    }

    /** What interprets the plan, at any depth. */
    public abstract Kernel interpreter();
}
