package dev.verity.internal.model;

import dev.verity.internal.code.Code;
import dev.verity.internal.code.ErrorCodes;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.shape.ValueShape;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of whole values of one type. Thread-safe.
 *
 * @param holder null for objects, which are validated as beans; else the class that declares the type of the value
 */
record RootValidation(
        Validator validator, ValueShape shape, @Nullable Class<?> holder) {
    /** The property of a holder that the values are validated as. */
    static final String PROPERTY = "value";

    private static final Class<?>[] DEFAULT = {};

    boolean isOfObjects() {
        return holder == null;
    }

    /** What an object violates. */
    Set<? extends ConstraintViolation<?>> violations(@Nullable Object object) {
        return object == null ? Set.of() : validator.validate(object, DEFAULT);
    }

    /** Adds what a value that is no object violates, and the objects in it. */
    void check(@Nullable Object value, Binding binding) {
        if (holder == null) {
            return;
        }
        int from = binding.count();
        for (ConstraintViolation<?> violation : validator.validateValue(holder, PROPERTY, value, DEFAULT)) {
            Code code = ErrorCodes.of(violation);
            List<Object> location = Locations.of(Locations.after(violation.getPropertyPath(), 1), shape);
            binding.violated(code.type(), code.ctx(), violation, location);
        }
        HeldObjects.visit(
                value,
                shape,
                List.of(),
                (object, held, location) ->
                        ShapeValidation.add(validator.validate(object, DEFAULT), held, location, binding));
        binding.settle(0, from);
    }
}
