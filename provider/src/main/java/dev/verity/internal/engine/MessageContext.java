package dev.verity.internal.engine;

import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.internal.runtime.Failure;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a MessageInterpolator is told about one violation. */
record MessageContext(Failure failure, Class<?> rootBeanType) implements VerityMessageInterpolatorContext {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return failure.constraint().descriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
        return failure.invalidValue();
    }

    @Override
    public Map<String, Object> messageParameters() {
        return failure.report().messageParameters();
    }

    @Override
    public Map<String, Object> expressionVariables() {
        return failure.report().expressionVariables();
    }

    @Override
    public boolean customViolation() {
        return failure.report().custom();
    }

    @Override
    public @Nullable ExpressionLevel expressionLevel() {
        return failure.report().expressionLevel();
    }

    @Override
    public Path propertyPath() {
        return failure.path();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (HibernateTypes.isOne(type)) {
            return HibernateViews.of(this, type);
        }
        throw new ValidationException("The message interpolator context cannot be unwrapped to " + type.getName()
                + ". Supported is " + VerityMessageInterpolatorContext.class.getName() + ".");
    }
}
