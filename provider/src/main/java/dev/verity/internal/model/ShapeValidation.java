package dev.verity.internal.model;

import dev.verity.internal.code.Code;
import dev.verity.internal.code.ErrorCodes;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.FieldValidation;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.Shapes;
import dev.verity.internal.shape.ValueShape;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks constraints while objects are being made. Thread-safe. */
record ShapeValidation(Validator validator, Shapes shapes) implements FieldValidation {
    private static final Class<?>[] DEFAULT = {};

    @Override
    public void checkValue(ModelShape shape, ModelField field, @Nullable Object value, Binding binding) {
        add(validator.validateValue(shape.raw(), field.name(), value, DEFAULT), structure(shape), List.of(), binding);
        HeldObjects.visit(
                value,
                field.value(),
                List.of(field),
                (object, held, location) -> add(validator.validate(object, DEFAULT), held, location, binding));
    }

    @Override
    public void checkObject(ModelShape shape, Object object, Binding binding) {
        add(validator.validate(object, DEFAULT), structure(shape), List.of(), binding);
    }

    private ValueShape structure(ModelShape shape) {
        return new ValueShape.Structure(shape.raw(), shape.type(), shapes);
    }

    /**
     * Adds violations.
     *
     * @param root what their paths begin at
     * @param location where that is
     */
    static void add(
            Set<? extends ConstraintViolation<?>> violations, ValueShape root, List<Object> location, Binding binding) {
        for (ConstraintViolation<?> violation : violations) {
            Code code = ErrorCodes.of(violation);
            List<Object> steps = new ArrayList<>(location);
            steps.addAll(Locations.of(violation.getPropertyPath(), root));
            binding.violated(code.type(), code.ctx(), violation, steps);
        }
    }
}
