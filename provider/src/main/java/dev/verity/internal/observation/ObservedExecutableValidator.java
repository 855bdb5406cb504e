package dev.verity.internal.observation;

import dev.verity.validator.ValidationListener.Operation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates calls of methods and constructors, with listeners. Thread-safe. */
final class ObservedExecutableValidator implements ExecutableValidator {
    private final ExecutableValidator own;
    private final Listeners listeners;

    ObservedExecutableValidator(ExecutableValidator own, Listeners listeners) {
        this.own = own;
        this.listeners = listeners;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateParameters(
            @Nullable T object,
            @Nullable Method method,
            @Nullable Object @Nullable [] values,
            Class<?> @Nullable ... groups) {
        if (object == null) {
            return own.validateParameters(object, method, values, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validateParameters(object, method, values, groups);
        } catch (Throwable e) {
            listeners.failed(object.getClass(), Operation.PARAMETERS, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(object.getClass(), Operation.PARAMETERS, System.nanoTime() - start, violations);
        return violations;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            @Nullable T object, @Nullable Method method, @Nullable Object value, Class<?> @Nullable ... groups) {
        if (object == null) {
            return own.validateReturnValue(object, method, value, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validateReturnValue(object, method, value, groups);
        } catch (Throwable e) {
            listeners.failed(object.getClass(), Operation.RETURN_VALUE, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(object.getClass(), Operation.RETURN_VALUE, System.nanoTime() - start, violations);
        return violations;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorParameters(
            @Nullable Constructor<? extends T> constructor,
            @Nullable Object @Nullable [] values,
            Class<?> @Nullable ... groups) {
        if (constructor == null) {
            return own.validateConstructorParameters(constructor, values, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validateConstructorParameters(constructor, values, groups);
        } catch (Throwable e) {
            listeners.failed(constructor.getDeclaringClass(), Operation.PARAMETERS, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(
                constructor.getDeclaringClass(), Operation.PARAMETERS, System.nanoTime() - start, violations);
        return violations;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorReturnValue(
            @Nullable Constructor<? extends T> constructor, @Nullable T created, Class<?> @Nullable ... groups) {
        if (constructor == null) {
            return own.validateConstructorReturnValue(constructor, created, groups);
        }
        Set<ConstraintViolation<T>> violations;
        long start = System.nanoTime();
        try {
            violations = own.validateConstructorReturnValue(constructor, created, groups);
        } catch (Throwable e) {
            listeners.failed(constructor.getDeclaringClass(), Operation.RETURN_VALUE, System.nanoTime() - start, e);
            throw e;
        }
        listeners.validated(
                constructor.getDeclaringClass(), Operation.RETURN_VALUE, System.nanoTime() - start, violations);
        return violations;
    }
}
