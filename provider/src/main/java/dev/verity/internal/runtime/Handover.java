package dev.verity.internal.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Gives a prepared kernel its constants while its class is initialised, and takes the kernel from there.
 *
 * <p>Such a class is an ordinary one of the application, and is initialised once: whoever initialises it decides on its
 * constants, and has the only kernel. A thread that comes later, or meanwhile, gets none. Nothing is kept here.
 */
public final class Handover {
    private static final ThreadLocal<Handover> CURRENT = new ThreadLocal<>();

    private final Class<?> type;
    private final Object[] constants;
    private @Nullable Kernel kernel;

    private Handover(Class<?> type, Object[] constants) {
        this.type = type;
        this.constants = constants;
    }

    /**
     * Initialises the class of a kernel.
     *
     * @return the kernel with these constants, or null if the class was initialised before
     */
    public static @Nullable Kernel kernel(Class<?> type, Object[] constants) throws ClassNotFoundException {
        Handover handover = new Handover(type, constants);
        Handover outer = CURRENT.get();
        CURRENT.set(handover);
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } finally {
            restore(outer);
        }
        return handover.kernel;
    }

    /** A class loader is the application's code, and may validate while it loads what a kernel refers to. */
    private static void restore(@Nullable Handover outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    /** The constants of a kernel; called by its class initializer. */
    public static Object[] constants(Class<?> type) {
        Handover current = CURRENT.get();
        if (current == null || current.type != type) {
            throw new IllegalStateException(type.getName()
                    + " is a kernel of Verity, which alone can initialise it. Leave it to a ValidatorFactory.");
        }
        return current.constants;
    }

    /** Takes a kernel; called by its class initializer. */
    public static void made(Kernel kernel) {
        Handover current = CURRENT.get();
        if (current != null && current.type == kernel.getClass()) {
            current.kernel = kernel;
        }
    }
}
