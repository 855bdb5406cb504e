package dev.verity.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells all that is wrong with an input, as errors and as constraint violations. */
public class ModelValidationException extends ConstraintViolationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ModelError> errors;
    private final transient Set<ConstraintViolation<?>> violations;

    /**
     * Makes an exception.
     *
     * @param subject what was to be made, such as {@code User}
     * @param violations the same failures, in the same order
     */
    public ModelValidationException(
            String subject, List<ModelError> errors, Set<? extends ConstraintViolation<?>> violations) {
        super(message(subject, errors), null);
        this.errors = List.copyOf(errors);
        this.violations = Collections.unmodifiableSet(new LinkedHashSet<>(violations));
    }

    /** Says the same as another exception. */
    protected ModelValidationException(ModelValidationException same) {
        super(same.getMessage(), null);
        this.errors = same.errors();
        this.violations = same.getConstraintViolations();
    }

    /** Every error, in the order of the fields; none in a copy that was serialized, which keeps the message. */
    public List<ModelError> errors() {
        return errors == null ? List.of() : errors;
    }

    /** The same failures as violations, in the same order; none in a copy that was serialized. */
    @Override
    public Set<ConstraintViolation<?>> getConstraintViolations() {
        return violations == null ? Set.of() : violations;
    }

    private static String message(String subject, List<ModelError> errors) {
        return errors.size()
                + (errors.size() == 1 ? " error in " : " errors in ")
                + subject
                + errors.stream().map(error -> "\n  " + error).collect(Collectors.joining());
    }
}
