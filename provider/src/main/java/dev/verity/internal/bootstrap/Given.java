package dev.verity.internal.bootstrap;

import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * A property that a configuration has.
 *
 * @param name the whole name, prefix included
 */
record Given(String name, String value) {
    /** What is thrown for a value that is not among the allowed ones. */
    ValidationException refused(String allowed, @Nullable Throwable cause) {
        return new ValidationException("Property " + name + " is \"" + value + "\". Allowed " + allowed + ".", cause);
    }

    boolean isOfHibernate() {
        return name.startsWith(KnownProperties.HIBERNATE_PREFIX);
    }
}
