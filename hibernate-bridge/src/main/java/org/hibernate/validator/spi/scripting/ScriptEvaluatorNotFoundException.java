package org.hibernate.validator.spi.scripting;

import jakarta.validation.ValidationException;
import java.io.Serial;

/** There is no evaluator of a scripting language. */
public class ScriptEvaluatorNotFoundException extends ValidationException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Without message. */
    public ScriptEvaluatorNotFoundException() {}

    /** With a message. */
    public ScriptEvaluatorNotFoundException(String message) {
        super(message);
    }

    /** With a cause. */
    public ScriptEvaluatorNotFoundException(Throwable cause) {
        super(cause);
    }

    /** With a message and a cause. */
    public ScriptEvaluatorNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
