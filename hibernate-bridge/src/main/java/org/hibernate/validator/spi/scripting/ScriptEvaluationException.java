package org.hibernate.validator.spi.scripting;

import jakarta.validation.ValidationException;
import java.io.Serial;

/** A script cannot be evaluated. */
public class ScriptEvaluationException extends ValidationException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Without message. */
    public ScriptEvaluationException() {}

    /** With a message. */
    public ScriptEvaluationException(String message) {
        super(message);
    }

    /** With a cause. */
    public ScriptEvaluationException(Throwable cause) {
        super(cause);
    }

    /** With a message and a cause. */
    public ScriptEvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
