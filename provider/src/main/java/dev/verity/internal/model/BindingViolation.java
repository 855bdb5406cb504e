package dev.verity.internal.model;

import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.VerityConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/** The violation for input that cannot be read. There is no bean yet: root and leaf are null. */
record BindingViolation(
        String message,
        BoundDescriptor descriptor,
        PropertyPath path,
        Class<?> rootBeanClass,
        @Nullable Object invalidValue)
        implements VerityConstraintViolation<Object> {
    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getMessageTemplate() {
        return descriptor.getMessageTemplate();
    }

    @Override
    public @Nullable Object getRootBean() {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> getRootBeanClass() {
        return (Class<Object>) rootBeanClass;
    }

    @Override
    public @Nullable Object getLeafBean() {
        return null;
    }

    @Override
    public @Nullable Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return path;
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return invalidValue;
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return descriptor;
    }

    @Override
    public <C> @Nullable C dynamicPayload(Class<C> type) {
        return null;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (HibernateTypes.isOne(type)) {
            return HibernateViews.of(this, type);
        }
        throw new ValidationException("The constraint violation cannot be unwrapped to " + type.getName() + ".");
    }

    /** Where, what and which rule; without values, which may be secret. */
    @Override
    public String toString() {
        return rootBeanClass.getSimpleName() + (path.isEmpty() ? "" : "#" + path) + ": " + message + " (@Bound)";
    }
}
