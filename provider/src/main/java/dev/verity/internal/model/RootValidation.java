package dev.verity.internal.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of whole values of one type. Thread-safe.
 *
 * @param holder null for objects, which are validated as beans; else the class that declares the type of the value
 */
record RootValidation(Validator validator, @Nullable Class<?> holder) {
    /** The property of a holder that the values are validated as. */
    static final String PROPERTY = "value";

    private static final Class<?>[] DEFAULT = {};

    Set<? extends ConstraintViolation<?>> violations(@Nullable Object value) {
        if (holder != null) {
            return validator.validateValue(holder, PROPERTY, value, DEFAULT);
        }
        return value == null ? Set.of() : validator.validate(value, DEFAULT);
    }

    /** How many nodes of a violation's path lead to the value. */
    int nodesBefore() {
        return holder == null ? 0 : 1;
    }
}
