package org.hibernate.validator.resourceloading;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/** A locator that asks another. */
public abstract class DelegatingResourceBundleLocator implements ResourceBundleLocator {
    private final ResourceBundleLocator delegate;

    /**
     * A locator that asks another.
     *
     * @param delegate null for none: then there are no messages
     */
    public DelegatingResourceBundleLocator(ResourceBundleLocator delegate) {
        this.delegate = delegate;
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        return delegate == null ? null : delegate.getResourceBundle(locale);
    }
}
