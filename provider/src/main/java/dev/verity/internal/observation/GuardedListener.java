package dev.verity.internal.observation;

import dev.verity.validator.ValidationListener;
import jakarta.validation.ConstraintViolation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A listener whose exceptions end here; the first one is logged. Thread-safe. */
final class GuardedListener implements ValidationListener {
    private static final Logger LOGGER = System.getLogger("dev.verity.validator");

    private final ValidationListener listener;
    private final AtomicBoolean isLogged = new AtomicBoolean();

    GuardedListener(ValidationListener listener) {
        this.listener = listener;
    }

    @Override
    public void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations) {
        try {
            listener.validated(beanClass, operation, nanoseconds, violations);
        } catch (RuntimeException e) {
            log(beanClass, operation, e);
        }
    }

    @Override
    public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
        try {
            listener.failed(beanClass, operation, nanoseconds, failure);
        } catch (RuntimeException e) {
            log(beanClass, operation, e);
        }
    }

    private void log(Class<?> beanClass, Operation operation, RuntimeException thrown) {
        if (isLogged.compareAndSet(false, true)) {
            LOGGER.log(
                    Level.WARNING,
                    "The ValidationListener " + listener.getClass().getName() + " threw " + thrown
                            + " when it was told of a validation (" + operation + " of " + beanClass.getName()
                            + "). The validation goes on; further exceptions of this listener are not logged.",
                    thrown);
        }
    }
}
