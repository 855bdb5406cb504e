package org.hibernate.validator.messageinterpolation;

import jakarta.el.ExpressionFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/**
 * A message interpolator that replaces parameters and evaluates expressions.
 *
 * <p>Expressions are evaluated by the Expression Language that Verity finds; an ExpressionFactory that is given is not used. Where a
 * locator is null, the bundles on the class path count. Thread-safe.
 */
public class ResourceBundleMessageInterpolator extends AbstractMessageInterpolator {
    /** With the bundles {@code ValidationMessages} and {@code ContributorValidationMessages} on the class path. */
    public ResourceBundleMessageInterpolator() {
        super();
    }

    /** With the application's messages from elsewhere. */
    public ResourceBundleMessageInterpolator(ResourceBundleLocator userResourceBundleLocator) {
        super(userResourceBundleLocator);
    }

    /** With the application's messages and those of constraint libraries from elsewhere. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator, ResourceBundleLocator contributorResourceBundleLocator) {
        super(userResourceBundleLocator, contributorResourceBundleLocator);
    }

    /** With the application's messages and those of constraint libraries from elsewhere. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            ResourceBundleLocator contributorResourceBundleLocator,
            boolean cachingEnabled) {
        super(userResourceBundleLocator, contributorResourceBundleLocator);
    }

    /** With the application's messages from elsewhere. */
    public ResourceBundleMessageInterpolator(ResourceBundleLocator userResourceBundleLocator, boolean cachingEnabled) {
        super(userResourceBundleLocator);
    }

    /** With the application's messages from elsewhere. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            boolean cachingEnabled,
            ExpressionFactory expressionFactory) {
        super(userResourceBundleLocator);
    }

    /** With locales for messages for which none is asked. */
    public ResourceBundleMessageInterpolator(
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        super(localesToInitialize, defaultLocale, localeResolver, preloadResourceBundles);
    }

    /** With the application's messages from elsewhere, and locales for messages for which none is asked. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        super(userResourceBundleLocator, localesToInitialize, defaultLocale, localeResolver, preloadResourceBundles);
    }

    /** With the application's messages and those of constraint libraries from elsewhere, and locales for messages for which none is asked. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            ResourceBundleLocator contributorResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        super(
                userResourceBundleLocator,
                contributorResourceBundleLocator,
                localesToInitialize,
                defaultLocale,
                localeResolver,
                preloadResourceBundles);
    }

    /** With the application's messages and those of constraint libraries from elsewhere, and locales for messages for which none is asked. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            ResourceBundleLocator contributorResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles,
            boolean cachingEnabled) {
        super(
                userResourceBundleLocator,
                contributorResourceBundleLocator,
                localesToInitialize,
                defaultLocale,
                localeResolver,
                preloadResourceBundles);
    }

    /** With the application's messages from elsewhere, and locales for messages for which none is asked. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles,
            boolean cachingEnabled) {
        super(userResourceBundleLocator, localesToInitialize, defaultLocale, localeResolver, preloadResourceBundles);
    }

    /** With the application's messages from elsewhere, and locales for messages for which none is asked. */
    public ResourceBundleMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles,
            boolean cachingEnabled,
            ExpressionFactory expressionFactory) {
        super(userResourceBundleLocator, localesToInitialize, defaultLocale, localeResolver, preloadResourceBundles);
    }

    @Override
    protected String interpolate(Context context, Locale locale, String term) {
        return byVerity(context, locale, term);
    }
}
