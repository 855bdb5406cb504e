package dev.verity.validator;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the application's messages ahead of its bundles on the class path. Must be thread-safe.
 *
 * <p>A message may be kept for the class loader and locale for which it was found, so that later changes of a bundle need
 * not show. Keys that the bundle does not have are looked up in the application's other bundles, then in Verity's.
 */
@FunctionalInterface
public interface MessageBundleLocator {
    /** The messages for a locale, or null if there are none. What it throws ends the validation. */
    @Nullable
    ResourceBundle bundle(Locale locale);
}
