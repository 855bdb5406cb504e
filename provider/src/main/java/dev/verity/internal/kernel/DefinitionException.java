package dev.verity.internal.kernel;

import java.io.Serial;

/** Is thrown where a class in the making was not let into the JVM. */
final class DefinitionException extends ReflectiveOperationException {
    @Serial
    private static final long serialVersionUID = 1L;

    DefinitionException(Throwable cause) {
        super(cause.toString(), cause);
    }
}
