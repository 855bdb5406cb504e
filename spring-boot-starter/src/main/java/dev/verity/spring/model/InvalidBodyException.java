package dev.verity.spring.model;

import dev.verity.model.ModelError;
import dev.verity.model.ModelValidationException;
import jakarta.validation.ConstraintViolation;
import java.io.Serial;
import java.util.List;
import java.util.Set;

/**
 * Tells all that is wrong with the body of a request, which makes it a bad request. Other {@link ModelValidationException}s
 * say nothing of who is to blame.
 */
public final class InvalidBodyException extends ModelValidationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long line;

    /** The whole body is wrong; the stack trace is that of where this was found. */
    public InvalidBodyException(ModelValidationException wrong) {
        super(wrong);
        setStackTrace(wrong.getStackTrace());
        this.line = 0;
    }

    /** One line of the body is wrong. */
    InvalidBodyException(long line, List<ModelError> errors, Set<? extends ConstraintViolation<?>> violations) {
        super("line " + line + " of the body", errors, violations);
        this.line = line;
    }

    /** The line of NDJSON that is wrong, from 1; 0 where the body is one document. */
    public long line() {
        return line;
    }
}
