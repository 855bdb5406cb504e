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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks constraints while objects are being made. Thread-safe. */
record ShapeValidation(Validator validator, Shapes shapes) implements FieldValidation {
    private static final Class<?>[] DEFAULT = {};

    @Override
    public void checkValue(ModelShape shape, ModelField field, @Nullable Object value, Binding binding) {
        add(shape, validator.validateValue(shape.raw(), field.name(), value, DEFAULT), binding);
    }

    @Override
    public void checkObject(ModelShape shape, Object object, Binding binding) {
        add(shape, validator.validate(object, DEFAULT), binding);
    }

    private void add(ModelShape shape, Set<? extends ConstraintViolation<?>> violations, Binding binding) {
        ValueShape root = new ValueShape.Structure(shape.raw(), shape.type(), shapes);
        for (ConstraintViolation<?> violation : violations) {
            Code code = ErrorCodes.of(violation);
            binding.violated(code.type(), code.ctx(), violation, Locations.of(violation.getPropertyPath(), root));
        }
    }
}
