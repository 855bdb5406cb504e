package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Validator of ours with another beside it. Thread-safe. */
final class ShadowedValidator implements Validator {
    private final Beside pair;
    private final Validator own;
    private final Observer observer;
    private final ExecutableValidator executables;

    ShadowedValidator(Beside pair, Observer observer) {
        this.pair = pair;
        this.own = pair.own();
        this.observer = observer;
        this.executables = new ShadowedExecutableValidator(pair, observer);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(@Nullable T object, Class<?> @Nullable ... groups) {
        if (object == null || groups == null || observer.isIdle()) {
            return own.validate(object, groups);
        }
        Site site = Site.of(object.getClass(), Operation.VALIDATE, null, groups);
        return observer.run(pair, site, validator -> validator.validate(object, groups));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(
            @Nullable T object, @Nullable String propertyName, Class<?> @Nullable ... groups) {
        if (object == null || groups == null || observer.isIdle()) {
            return own.validateProperty(object, propertyName, groups);
        }
        Site site = Site.ofProperty(object.getClass(), Operation.PROPERTY, propertyName, groups);
        return observer.run(pair, site, validator -> validator.validateProperty(object, propertyName, groups));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            @Nullable Class<T> beanType,
            @Nullable String propertyName,
            @Nullable Object value,
            Class<?> @Nullable ... groups) {
        if (beanType == null || groups == null || observer.isIdle()) {
            return own.validateValue(beanType, propertyName, value, groups);
        }
        Site site = Site.ofProperty(beanType, Operation.VALUE, propertyName, groups);
        return observer.run(pair, site, validator -> validator.validateValue(beanType, propertyName, value, groups));
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
