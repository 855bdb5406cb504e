package dev.verity.spring.model;

import dev.verity.validator.ValidationListener;
import dev.verity.validator.ValidationListener.Operation;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/** Tells the application's listeners of each model that was read. Thread-safe. */
final class Measurement {
    private static final Log LOG = LogFactory.getLog(Measurement.class);

    private final Supplier<List<ValidationListener>> source;
    private final AtomicBoolean isLogged = new AtomicBoolean();
    private volatile @Nullable List<ValidationListener> listeners;

    Measurement(Supplier<List<ValidationListener>> source) {
        this.source = source;
    }

    /** True when somebody listens. */
    boolean isWanted() {
        List<ValidationListener> known = listeners;
        if (known == null) {
            known = source.get();
            listeners = known;
        }
        return !known.isEmpty();
    }

    void validated(Class<?> model, long begin, Set<? extends ConstraintViolation<?>> violations) {
        long nanoseconds = System.nanoTime() - begin;
        tell(listener -> listener.validated(model, Operation.MODEL, nanoseconds, violations));
    }

    void failed(Class<?> model, long begin, Throwable failure) {
        long nanoseconds = System.nanoTime() - begin;
        tell(listener -> listener.failed(model, Operation.MODEL, nanoseconds, failure));
    }

    private void tell(Consumer<ValidationListener> message) {
        List<ValidationListener> told = listeners;
        if (told == null) {
            return;
        }
        for (ValidationListener listener : told) {
            try {
                message.accept(listener);
            } catch (RuntimeException e) {
                if (isLogged.compareAndSet(false, true)) {
                    LOG.warn(
                            "A " + listener.getClass().getName()
                                    + " threw when it was told of a model. What it throws from now on is not logged.",
                            e);
                }
            }
        }
    }
}
