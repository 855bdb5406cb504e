package dev.verity.validator;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Finds the application's messages, in place of {@code ValidationMessages} on the class path. Must be thread-safe. */
@FunctionalInterface
public interface MessageBundleLocator {
    /** The messages for a locale, or null if there are none. */
    @Nullable
    ResourceBundle bundle(Locale locale);
}
