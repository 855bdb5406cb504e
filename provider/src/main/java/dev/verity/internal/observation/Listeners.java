package dev.verity.internal.observation;

import dev.verity.validator.ValidationListener;
import dev.verity.validator.ValidationListener.Operation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;

/** The listeners of a factory, none of which can disturb a validation. Thread-safe. */
public final class Listeners {
    private final GuardedListener[] listeners;

    /**
     * @param listeners at least one
     */
    public Listeners(List<ValidationListener> listeners) {
        this.listeners = new GuardedListener[listeners.size()];
        for (int i = 0; i < this.listeners.length; i++) {
            this.listeners[i] = new GuardedListener(listeners.get(i));
        }
    }

    /** The Validator, with the listeners told of each call. */
    public Validator observed(Validator validator) {
        return new ObservedValidator(validator, this);
    }

    /** Tells of a result. */
    public void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations) {
        for (GuardedListener listener : listeners) {
            listener.validated(beanClass, operation, nanoseconds, violations);
        }
    }

    /** Tells of an exception. */
    public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
        for (GuardedListener listener : listeners) {
            listener.failed(beanClass, operation, nanoseconds, failure);
        }
    }
}
