package dev.verity.internal.mapping;

import org.jspecify.annotations.Nullable;

/** The rule on the arguments of calls: none is null. */
final class Arguments {
    private Arguments() {}

    static void require(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + name + " must not be null.");
        }
    }

    static void requireAll(@Nullable Object[] arguments, String name) {
        require(arguments, name + "s");
        for (Object argument : arguments) {
            require(argument, name);
        }
    }
}
