package dev.verity.internal.hibernate;

import dev.verity.validator.VerityConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** A violation. */
record ViolationView<T>(VerityConstraintViolation<T> violation) implements HibernateConstraintViolation<T> {
    static Object of(VerityConstraintViolation<?> violation) {
        return new ViolationView<>(violation);
    }

    @Override
    public <C> @Nullable C getDynamicPayload(Class<C> type) {
        return violation.dynamicPayload(type);
    }

    @Override
    public String getMessage() {
        return violation.getMessage();
    }

    @Override
    public String getMessageTemplate() {
        return violation.getMessageTemplate();
    }

    @Override
    public @Nullable T getRootBean() {
        return violation.getRootBean();
    }

    @Override
    public Class<T> getRootBeanClass() {
        return violation.getRootBeanClass();
    }

    @Override
    public @Nullable Object getLeafBean() {
        return violation.getLeafBean();
    }

    @Override
    public @Nullable Object @Nullable [] getExecutableParameters() {
        return violation.getExecutableParameters();
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return violation.getExecutableReturnValue();
    }

    /** The path, which tells its leaf node by Hibernate Validator's interface. */
    @Override
    public Path getPropertyPath() {
        return new PathView(violation.getPropertyPath());
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return violation.getInvalidValue();
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        return type.isInstance(this) ? type.cast(this) : violation.unwrap(type);
    }

    @Override
    public String toString() {
        return violation.toString();
    }
}
