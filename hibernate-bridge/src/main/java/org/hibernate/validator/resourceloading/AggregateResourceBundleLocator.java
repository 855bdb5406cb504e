package org.hibernate.validator.resourceloading;

import dev.verity.bridge.ChainedBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/** A locator that joins several bundles, of which the first that has a message wins, and then asks another locator. */
public class AggregateResourceBundleLocator extends DelegatingResourceBundleLocator {
    private final List<ResourceBundleLocator> locators = new ArrayList<>();

    /** Joins bundles of the thread's context class loader. */
    public AggregateResourceBundleLocator(List<String> bundleNames) {
        this(bundleNames, null);
    }

    /** Joins bundles of the thread's context class loader, and what another locator finds. */
    public AggregateResourceBundleLocator(List<String> bundleNames, ResourceBundleLocator delegate) {
        this(bundleNames, delegate, null);
    }

    /** Joins bundles of a class loader, and what another locator finds. */
    public AggregateResourceBundleLocator(
            List<String> bundleNames, ResourceBundleLocator delegate, ClassLoader classLoader) {
        this(bundleNames, false, Set.of(), delegate, classLoader);
    }

    /** Joins bundles of the thread's context class loader, perhaps read now for some locales. */
    public AggregateResourceBundleLocator(
            List<String> bundleNames, boolean preloadResourceBundles, Set<Locale> localesToInitialize) {
        this(bundleNames, preloadResourceBundles, localesToInitialize, null);
    }

    /** Joins bundles of the thread's context class loader, perhaps read now for some locales, and what another locator finds. */
    public AggregateResourceBundleLocator(
            List<String> bundleNames,
            boolean preloadResourceBundles,
            Set<Locale> localesToInitialize,
            ResourceBundleLocator delegate) {
        this(bundleNames, preloadResourceBundles, localesToInitialize, delegate, null);
    }

    /** Joins bundles of a class loader, perhaps read now for some locales, and what another locator finds. */
    public AggregateResourceBundleLocator(
            List<String> bundleNames,
            boolean preloadResourceBundles,
            Set<Locale> localesToInitialize,
            ResourceBundleLocator delegate,
            ClassLoader classLoader) {
        super(delegate);
        Set<Locale> now = preloadResourceBundles ? localesToInitialize : Set.of();
        for (String name : bundleNames) {
            locators.add(new PlatformResourceBundleLocator(name, now, classLoader));
        }
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (ResourceBundleLocator locator : locators) {
            add(locator.getResourceBundle(locale), bundles);
        }
        add(super.getResourceBundle(locale), bundles);
        return bundles.isEmpty() ? null : new ChainedBundle(bundles);
    }

    private static void add(ResourceBundle bundle, List<ResourceBundle> bundles) {
        if (bundle != null) {
            bundles.add(bundle);
        }
    }
}
