package dev.verity.quarkus.rest;

import jakarta.validation.ConstraintViolationException;

/** A ConstraintViolationException that the client may see, since it is about the call of an endpoint. */
public final class EndpointViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    EndpointViolationException(ConstraintViolationException violated) {
        super(violated.getMessage(), violated.getConstraintViolations());
        initCause(violated.getCause());
        setStackTrace(violated.getStackTrace());
    }
}
