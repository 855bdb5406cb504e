package org.hibernate.validator.messageinterpolation;

import dev.verity.bridge.Interpolation;
import jakarta.validation.MessageInterpolator;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/**
 * A message interpolator that leaves parameters and expressions to its subclasses. Thread-safe.
 *
 * <p>Bundles are read once whatever is asked for: arguments on initializing locales and caching messages have no effect.
 */
public abstract class AbstractMessageInterpolator implements MessageInterpolator {
    /** The name of the bundle in which Hibernate Validator has its own messages. */
    public static final String DEFAULT_VALIDATION_MESSAGES = "org.hibernate.validator.ValidationMessages";

    /** The name of the bundle with the application's messages. */
    public static final String USER_VALIDATION_MESSAGES = "ValidationMessages";

    /** The name of the bundles with the messages of constraint libraries. */
    public static final String CONTRIBUTOR_VALIDATION_MESSAGES = "ContributorValidationMessages";

    private final Interpolation interpolation;
    private final boolean ownTerms = overridesTerms(getClass());

    AbstractMessageInterpolator(Interpolation interpolation) {
        this.interpolation = interpolation;
    }

    /** With the bundles {@code ValidationMessages} and {@code ContributorValidationMessages} on the class path. */
    public AbstractMessageInterpolator() {
        this(new Interpolation(null, null));
    }

    /**
     * With the application's messages from elsewhere.
     *
     * @param userResourceBundleLocator null for the bundle on the class path
     */
    public AbstractMessageInterpolator(ResourceBundleLocator userResourceBundleLocator) {
        this(new Interpolation(userResourceBundleLocator, null));
    }

    /**
     * With the application's messages and those of constraint libraries from elsewhere.
     *
     * @param userResourceBundleLocator null for the bundle on the class path
     * @param contributorResourceBundleLocator null for the bundles on the class path
     */
    public AbstractMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator, ResourceBundleLocator contributorResourceBundleLocator) {
        this(new Interpolation(userResourceBundleLocator, contributorResourceBundleLocator));
    }

    /** As the constructor with two locators. */
    public AbstractMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            ResourceBundleLocator contributorResourceBundleLocator,
            boolean cacheMessages) {
        this(userResourceBundleLocator, contributorResourceBundleLocator);
    }

    /** With locales for messages for which none is asked. */
    public AbstractMessageInterpolator(
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        this(null, null, localesToInitialize, defaultLocale, localeResolver, preloadResourceBundles, true);
    }

    /** With the application's messages from elsewhere, and locales for messages for which none is asked. */
    public AbstractMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        this(
                userResourceBundleLocator,
                null,
                localesToInitialize,
                defaultLocale,
                localeResolver,
                preloadResourceBundles,
                true);
    }

    /** With messages from elsewhere, and locales for messages for which none is asked. */
    public AbstractMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            ResourceBundleLocator contributorResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        this(
                userResourceBundleLocator,
                contributorResourceBundleLocator,
                localesToInitialize,
                defaultLocale,
                localeResolver,
                preloadResourceBundles,
                true);
    }

    /** With messages from elsewhere, and locales for messages for which none is asked. */
    public AbstractMessageInterpolator(
            ResourceBundleLocator userResourceBundleLocator,
            ResourceBundleLocator contributorResourceBundleLocator,
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles,
            boolean cacheMessages) {
        this(new Interpolation(userResourceBundleLocator, contributorResourceBundleLocator)
                .withLocales(localesToInitialize, defaultLocale, localeResolver));
    }

    @Override
    public String interpolate(String message, Context context) {
        return ownTerms
                ? ofTerms(message, context, interpolation.locale())
                : interpolation.interpolate(message, context);
    }

    @Override
    public String interpolate(String message, Context context, Locale locale) {
        return ownTerms ? ofTerms(message, context, locale) : byVerity(context, locale, message);
    }

    /**
     * Gives the text for one parameter or expression.
     *
     * @param term the parameter, as {@code {name}}, or the expression, as <code>${...}</code>
     * @return the text, which is not looked at any more
     */
    protected abstract String interpolate(Context context, Locale locale, String term);

    /** Interpolates a whole template. */
    final String byVerity(Context context, Locale locale, String template) {
        return interpolation.interpolate(template, context, locale);
    }

    private String ofTerms(String message, Context context, Locale locale) {
        return interpolation.terms(locale).interpolate(message, term -> interpolate(context, locale, term));
    }

    /** Whether a subclass that is not of this package has a word in parameters and expressions. */
    private static boolean overridesTerms(Class<?> type) {
        Class<?> current = type;
        while (current != ParameterMessageInterpolator.class && current != ResourceBundleMessageInterpolator.class) {
            if (current == AbstractMessageInterpolator.class || declaresTerms(current)) {
                return true;
            }
            current = current.getSuperclass();
        }
        return false;
    }

    private static boolean declaresTerms(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            if (method.getName().equals("interpolate") && parameters.length == 3 && parameters[0] == Context.class) {
                return true;
            }
        }
        return false;
    }
}
