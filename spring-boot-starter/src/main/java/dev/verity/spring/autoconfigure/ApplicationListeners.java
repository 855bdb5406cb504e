package dev.verity.spring.autoconfigure;

import dev.verity.validator.ValidationListener;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells the application's ValidationListener beans of validations.
 *
 * <p>They are made when there is first something to tell, and not before the context has all that works on beans: what is
 * validated earlier, or meanwhile, they are not told of. Thread-safe.
 */
final class ApplicationListeners implements ValidationListener {
    private static final ValidationListener[] NONE_YET = {};

    private final ConfigurableApplicationContext context;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile ValidationListener @Nullable [] beans;

    private ApplicationListeners(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Null where no bean is one, so that validations are not measured in vain. */
    static @Nullable ValidationListener of(ApplicationContext context) {
        if (!(context instanceof ConfigurableApplicationContext configurable)) {
            return null;
        }
        String[] names = configurable.getBeanFactory().getBeanNamesForType(ValidationListener.class, true, false);
        return names.length == 0 ? null : new ApplicationListeners(configurable);
    }

    @Override
    public void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations) {
        for (ValidationListener listener : beans()) {
            listener.validated(beanClass, operation, nanoseconds, violations);
        }
    }

    @Override
    public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
        for (ValidationListener listener : beans()) {
            listener.failed(beanClass, operation, nanoseconds, failure);
        }
    }

    private ValidationListener[] beans() {
        ValidationListener[] known = beans;
        return known == null ? ask() : known;
    }

    /** Not when making a listener validates something itself. */
    private ValidationListener[] ask() {
        if (!context.getBeanFactory().isConfigurationFrozen() || !asking.compareAndSet(false, true)) {
            return NONE_YET;
        }
        try {
            ValidationListener[] found = context.getBeanProvider(ValidationListener.class)
                    .orderedStream()
                    .toArray(ValidationListener[]::new);
            beans = found;
            return found;
        } finally {
            asking.set(false);
        }
    }
}
