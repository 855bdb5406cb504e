package dev.verity.validator;

import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds message interpolators that work like Verity's own (specification 3.1, section 6.3.1) but with other bundles, locales or
 * expressions. Not thread-safe; what it builds is.
 */
public interface MessageInterpolatorBuilder {
    /** A builder with the settings of the default message interpolator. */
    static MessageInterpolatorBuilder create() {
        return Bootstrap.load().messageInterpolator();
    }

    /** Asks the locator for the application's messages first; null for none, the default. */
    MessageInterpolatorBuilder bundleLocator(@Nullable MessageBundleLocator locator);

    /** The names of the application's bundles, the first having precedence. Default is {@code ValidationMessages}. */
    MessageInterpolatorBuilder bundles(List<String> names);

    /** Finds the bundles ahead of other class loaders; null for the thread's context class loader, the default. */
    MessageInterpolatorBuilder classLoader(@Nullable ClassLoader loader);

    /** The locales that the application supports, for the {@link LocaleResolver}; empty, the default, for all. */
    MessageInterpolatorBuilder locales(Set<Locale> locales);

    /** The locale of messages for which none is asked; null for that of the JVM, the default. */
    MessageInterpolatorBuilder defaultLocale(@Nullable Locale locale);

    /** Chooses the locale of messages for which none is asked; null for the default locale, the default. */
    MessageInterpolatorBuilder localeResolver(@Nullable LocaleResolver resolver);

    /** What expressions in the messages of declared constraints may do. Default is {@link ExpressionLevel#BEAN_PROPERTIES}. */
    MessageInterpolatorBuilder constraintExpressions(ExpressionLevel level);

    /** What expressions in the templates of custom violations may do. Default is {@link ExpressionLevel#NONE}. */
    MessageInterpolatorBuilder customViolationExpressions(ExpressionLevel level);

    /** A message interpolator with the present settings. */
    MessageInterpolator build();
}
