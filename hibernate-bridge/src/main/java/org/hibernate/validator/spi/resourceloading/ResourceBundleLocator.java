package org.hibernate.validator.spi.resourceloading;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the messages for a locale. Must be thread-safe. */
public interface ResourceBundleLocator {
    /** The messages for a locale, or null if there are none. */
    ResourceBundle getResourceBundle(Locale locale);
}
