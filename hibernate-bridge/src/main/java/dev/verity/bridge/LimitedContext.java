package dev.verity.bridge;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an interpolator is told, but with another expression level. */
record LimitedContext(VerityMessageInterpolatorContext context, ExpressionLevel expressionLevel)
        implements VerityMessageInterpolatorContext {
    @Override
    public Map<String, @Nullable Object> messageParameters() {
        return context.messageParameters();
    }

    @Override
    public Map<String, @Nullable Object> expressionVariables() {
        return context.expressionVariables();
    }

    @Override
    public boolean customViolation() {
        return context.customViolation();
    }

    @Override
    public Class<?> rootBeanType() {
        return context.rootBeanType();
    }

    @Override
    public Path propertyPath() {
        return context.propertyPath();
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return context.getConstraintDescriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
        return context.getValidatedValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : context.unwrap(type);
    }
}
