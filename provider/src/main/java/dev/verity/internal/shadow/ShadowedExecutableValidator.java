package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates calls of methods and constructors, with another Validator beside ours. Thread-safe. */
final class ShadowedExecutableValidator implements ExecutableValidator {
    private final Beside pair;
    private final ExecutableValidator own;
    private final Observer observer;

    ShadowedExecutableValidator(Beside pair, Observer observer) {
        this.pair = pair;
        this.own = pair.own().forExecutables();
        this.observer = observer;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateParameters(
            @Nullable T object,
            @Nullable Method method,
            @Nullable Object @Nullable [] values,
            Class<?> @Nullable ... groups) {
        if (object == null || method == null || groups == null || observer.isIdle()) {
            return own.validateParameters(object, method, values, groups);
        }
        Site site = Site.of(object.getClass(), Operation.PARAMETERS, method, groups);
        return observer.run(
                pair, site, validator -> validator.forExecutables().validateParameters(object, method, values, groups));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            @Nullable T object, @Nullable Method method, @Nullable Object value, Class<?> @Nullable ... groups) {
        if (object == null || method == null || groups == null || observer.isIdle()) {
            return own.validateReturnValue(object, method, value, groups);
        }
        Site site = Site.of(object.getClass(), Operation.RETURN_VALUE, method, groups);
        return observer.run(
                pair, site, validator -> validator.forExecutables().validateReturnValue(object, method, value, groups));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorParameters(
            @Nullable Constructor<? extends T> constructor,
            @Nullable Object @Nullable [] values,
            Class<?> @Nullable ... groups) {
        if (constructor == null || groups == null || observer.isIdle()) {
            return own.validateConstructorParameters(constructor, values, groups);
        }
        Site site = Site.of(constructor.getDeclaringClass(), Operation.CONSTRUCTOR_PARAMETERS, constructor, groups);
        return observer.run(
                pair,
                site,
                validator -> validator.forExecutables().validateConstructorParameters(constructor, values, groups));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorReturnValue(
            @Nullable Constructor<? extends T> constructor, @Nullable T created, Class<?> @Nullable ... groups) {
        if (constructor == null || groups == null || observer.isIdle()) {
            return own.validateConstructorReturnValue(constructor, created, groups);
        }
        Site site = Site.of(constructor.getDeclaringClass(), Operation.CONSTRUCTOR_RETURN_VALUE, constructor, groups);
        return observer.run(
                pair,
                site,
                validator -> validator.forExecutables().validateConstructorReturnValue(constructor, created, groups));
    }
}
