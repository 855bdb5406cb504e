package io.quarkus.hibernate.validator.runtime.jaxrs;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ConstraintViolationException that the client may see, since it is about the call of an endpoint of Quarkus REST.
 *
 * <p>Applications name it in exception mappers of their own.
 */
public class ResteasyReactiveViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /** With a message of its own. */
    public ResteasyReactiveViolationException(
            @Nullable String message, Set<? extends ConstraintViolation<?>> violations) {
        super(message, violations);
    }

    /** With a message that lists the violations. */
    public ResteasyReactiveViolationException(Set<? extends ConstraintViolation<?>> violations) {
        super(violations);
    }
}
