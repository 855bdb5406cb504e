package dev.verity.spring.validator;

import dev.verity.validator.ValidationListener;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A listener among the beans of an application.
 *
 * <p>A Validator is made early, and a listener may need much of the application: so the bean is made when something is validated
 * in the application context that is running, and not told of what was validated before. Thread-safe.
 */
public final class ListenerBean implements ValidationListener {
    private final ConfigurableApplicationContext context;
    private final String name;
    private final AtomicBoolean isLookedUp = new AtomicBoolean();
    private volatile @Nullable ValidationListener listener;

    private ListenerBean(ConfigurableApplicationContext context, String name) {
        this.context = context;
        this.name = name;
    }

    /**
     * Adds all that there are to the configuration of a Validator; where there is none, and to another provider's, nothing.
     */
    public static void addAll(Configuration<?> configuration, ApplicationContext context) {
        if (configuration instanceof VerityConfiguration verity
                && context instanceof ConfigurableApplicationContext configurable) {
            for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(
                    context, ValidationListener.class, true, false)) {
                verity.addValidationListener(new ListenerBean(configurable, name));
            }
        }
    }

    @Override
    public void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations) {
        ValidationListener told = listener();
        if (told == null) {
            return;
        }
        try {
            told.validated(beanClass, operation, nanoseconds, violations);
        } catch (RuntimeException e) {
            throw named(e);
        }
    }

    @Override
    public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
        ValidationListener told = listener();
        if (told == null) {
            return;
        }
        try {
            told.failed(beanClass, operation, nanoseconds, failure);
        } catch (RuntimeException e) {
            throw named(e);
        }
    }

    /** Null too while the bean is being made, which may validate, and for ever if that fails. */
    private @Nullable ValidationListener listener() {
        ValidationListener known = listener;
        if (known == null && context.isRunning() && isLookedUp.compareAndSet(false, true)) {
            known = context.getBean(name, ValidationListener.class);
            listener = known;
        }
        return known;
    }

    /** For the log, which tells of the first exception of each listener. */
    private IllegalStateException named(RuntimeException thrown) {
        return new IllegalStateException("The bean " + name + " failed: " + thrown, thrown);
    }
}
