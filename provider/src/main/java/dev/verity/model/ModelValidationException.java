package dev.verity.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells all that is wrong with an input, as errors and as constraint violations. */
public class ModelValidationException extends ConstraintViolationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ModelError> errors;

    /**
     * Makes an exception.
     *
     * @param subject what was to be made, such as {@code User}
     * @param violations the same failures, in the same order
     */
    public ModelValidationException(
            String subject, List<ModelError> errors, Set<? extends ConstraintViolation<?>> violations) {
        super(message(subject, errors), violations);
        this.errors = List.copyOf(errors);
    }

    /** Every error, in the order of the fields. */
    public List<ModelError> errors() {
        return errors == null ? List.of() : errors;
    }

    private static String message(String subject, List<ModelError> errors) {
        return errors.size()
                + (errors.size() == 1 ? " error in " : " errors in ")
                + subject
                + errors.stream().map(error -> "\n  " + error).collect(Collectors.joining());
    }
}
