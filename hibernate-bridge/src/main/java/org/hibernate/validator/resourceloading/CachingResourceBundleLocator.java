package org.hibernate.validator.resourceloading;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/** A locator that asks another once for each locale. Thread-safe. */
public class CachingResourceBundleLocator extends DelegatingResourceBundleLocator {
    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** A locator that remembers what another finds. */
    public CachingResourceBundleLocator(ResourceBundleLocator delegate) {
        super(delegate);
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        return bundles.computeIfAbsent(locale, super::getResourceBundle);
    }
}
