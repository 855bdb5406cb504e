package dev.verity.internal.report;

import org.jspecify.annotations.Nullable;

/** The checks of what a ConstraintValidator passes to its context. */
final class Check {

    private Check() {}

    static <T> T given(@Nullable T argument, String what) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + what + " must not be null.");
        }
        return argument;
    }

    /**
     * Checks that a container has the type argument; {@code null} means none, and a class that declares none is not
     * checked.
     */
    static void typeArgument(@Nullable Class<?> container, @Nullable Integer index) {
        if (container == null || index == null) {
            return;
        }
        int count = container.getTypeParameters().length;
        if (index < 0 || (count > 0 && index >= count)) {
            throw new IllegalArgumentException("The type argument index " + index + " is not valid for "
                    + container.getName() + ", which has " + count + " type parameters.");
        }
    }
}
