package dev.verity.internal.engine;

import org.jspecify.annotations.Nullable;

/** Checks the arguments of calls to the Validator. */
final class Arguments {
    private Arguments() {}

    static void require(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + name + " must not be null.");
        }
    }
}
