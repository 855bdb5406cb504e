package dev.verity.internal.model;

import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a MessageInterpolator is told about input that cannot be read. Expressions are off: parameters may quote the input. */
record BindingMessage(
        BoundDescriptor descriptor,
        Class<?> rootBeanType,
        PropertyPath path,
        @Nullable Object value) implements VerityMessageInterpolatorContext {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return descriptor;
    }

    @Override
    public @Nullable Object getValidatedValue() {
        return value;
    }

    @Override
    public Map<String, Object> messageParameters() {
        return descriptor.attributes();
    }

    @Override
    public Map<String, Object> expressionVariables() {
        return Map.of();
    }

    @Override
    public boolean customViolation() {
        return true;
    }

    @Override
    public ExpressionLevel expressionLevel() {
        return ExpressionLevel.NONE;
    }

    @Override
    public Path propertyPath() {
        return path;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (HibernateTypes.isOne(type)) {
            return HibernateViews.of(this, type);
        }
        throw new ValidationException(
                "The message interpolator context cannot be unwrapped to " + type.getName() + ".");
    }
}
