package dev.verity.internal.model;

import dev.verity.internal.codec.Binding;
import dev.verity.internal.observation.Listeners;
import dev.verity.validator.ValidationListener.Operation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells listeners of the input of one type. Thread-safe. */
record Observation(Listeners listeners, Class<?> type) {
    /** An input was read and checked. */
    void validated(Binding binding, Errors.@Nullable Report report) {
        listeners.validated(
                type, Operation.MODEL, binding.nanoseconds(), report == null ? Set.of() : report.violations());
    }

    /** Code of the application threw. */
    void failed(Binding binding, Throwable failure) {
        listeners.failed(type, Operation.MODEL, binding.nanoseconds(), failure);
    }
}
