package dev.verity.internal.observation;

import dev.verity.validator.ValidationListener.Operation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Validator of ours with listeners to its calls; those without an object or class only fail. Thread-safe. */
final class ObservedValidator implements Validator {
    private final Validator own;
    private final Listeners listeners;
    private final ExecutableValidator executables;

    ObservedValidator(Validator own, Listeners listeners) {
        this.own = own;
        this.listeners = listeners;
        this.executables = new ObservedExecutableValidator(own.forExecutables(), listeners);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(@Nullable T object, Class<?> @Nullable ... groups) {
        if (object == null) {
            return own.validate(object, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validate(object, groups);
        } catch (Throwable e) {
            listeners.failed(object.getClass(), Operation.BEAN, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(object.getClass(), Operation.BEAN, System.nanoTime() - start, violations);
        return violations;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(
            @Nullable T object, @Nullable String propertyName, Class<?> @Nullable ... groups) {
        if (object == null) {
            return own.validateProperty(object, propertyName, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validateProperty(object, propertyName, groups);
        } catch (Throwable e) {
            listeners.failed(object.getClass(), Operation.PROPERTY, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(object.getClass(), Operation.PROPERTY, System.nanoTime() - start, violations);
        return violations;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            @Nullable Class<T> beanType,
            @Nullable String propertyName,
            @Nullable Object value,
            Class<?> @Nullable ... groups) {
        if (beanType == null) {
            return own.validateValue(beanType, propertyName, value, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validateValue(beanType, propertyName, value, groups);
        } catch (Throwable e) {
            listeners.failed(beanType, Operation.VALUE, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(beanType, Operation.VALUE, System.nanoTime() - start, violations);
        return violations;
    }

    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        return own.getConstraintsForClass(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : own.unwrap(type);
    }

    @Override
    public ExecutableValidator forExecutables() {
        return executables;
    }
}
