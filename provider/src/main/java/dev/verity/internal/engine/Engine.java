package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what a call to a Validator needs and what it gives. Thread-safe. */
record Engine(Environment environment) {
    Call call(Class<?> rootBeanClass) {
        return new Call(environment, rootBeanClass);
    }

    /** The violations of failures whose source is found at a path. */
    <T> Set<ConstraintViolation<T>> violations(@Nullable Failure found, PropertyPath path, Target target) {
        if (!path.isEmpty()) {
            Failure.placeBelow(path, found, null);
        }
        return Violations.of(found, environment.messageInterpolator(), target);
    }
}
