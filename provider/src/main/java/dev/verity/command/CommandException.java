package dev.verity.command;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Tells why nothing, or not all, could be validated: what, where and the way out. */
final class CommandException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
