package org.hibernate.validator.resourceloading;

import dev.verity.bridge.BundleFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/**
 * A locator of the bundles that class loaders find: the given one if there is one, else the thread's context class loader, and then that
 * of this class. Thread-safe.
 */
public class PlatformResourceBundleLocator implements ResourceBundleLocator {
    private final String bundleName;
    private final ClassLoader classLoader;
    private final boolean aggregate;
    private final Map<Locale, ResourceBundle> readBefore;

    /** A locator of the bundle with a name. */
    public PlatformResourceBundleLocator(String bundleName) {
        this(bundleName, Set.of());
    }

    /** A locator of the bundle with a name. */
    public PlatformResourceBundleLocator(String bundleName, ClassLoader classLoader) {
        this(bundleName, classLoader, false);
    }

    /** A locator of one bundle with a name, or of all such property files joined. */
    public PlatformResourceBundleLocator(String bundleName, ClassLoader classLoader, boolean aggregate) {
        this(bundleName, Set.of(), classLoader, aggregate);
    }

    /** A locator of the bundle with a name, which is read now for some locales. */
    public PlatformResourceBundleLocator(String bundleName, Set<Locale> localesToInitialize) {
        this(bundleName, localesToInitialize, null);
    }

    /** A locator of the bundle with a name, which is read now for some locales. */
    public PlatformResourceBundleLocator(String bundleName, Set<Locale> localesToInitialize, ClassLoader classLoader) {
        this(bundleName, localesToInitialize, classLoader, false);
    }

    /** A locator of one bundle with a name, or of all such property files joined, which are read now for some locales. */
    public PlatformResourceBundleLocator(
            String bundleName, Set<Locale> localesToInitialize, ClassLoader classLoader, boolean aggregate) {
        if (bundleName == null) {
            throw new IllegalArgumentException("The name of the bundle must not be null.");
        }
        this.bundleName = bundleName;
        this.classLoader = classLoader;
        this.aggregate = aggregate;
        readBefore = new HashMap<>();
        for (Locale locale : localesToInitialize) {
            readBefore.put(locale, read(locale));
        }
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        return readBefore.containsKey(locale) ? readBefore.get(locale) : read(locale);
    }

    private ResourceBundle read(Locale locale) {
        ResourceBundle bundle = classLoader == null ? null : read(locale, classLoader);
        if (bundle == null) {
            bundle = read(locale, Thread.currentThread().getContextClassLoader());
        }
        return bundle == null ? read(locale, PlatformResourceBundleLocator.class.getClassLoader()) : bundle;
    }

    private ResourceBundle read(Locale locale, ClassLoader loader) {
        if (loader == null) {
            return null;
        }
        if (aggregate) {
            return BundleFiles.all(bundleName, locale, loader);
        }
        try {
            return ResourceBundle.getBundle(bundleName, locale, loader);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
