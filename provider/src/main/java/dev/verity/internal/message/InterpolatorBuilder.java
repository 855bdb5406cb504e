package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.MessageBundleLocator;
import dev.verity.validator.MessageInterpolatorBuilder;
import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the interpolators that applications configure themselves. */
public final class InterpolatorBuilder implements MessageInterpolatorBuilder {
    private InterpolationSettings settings = InterpolationSettings.defaults();
    private Set<Locale> locales = Set.of();
    private @Nullable Locale defaultLocale;
    private @Nullable LocaleResolver localeResolver;

    @Override
    public MessageInterpolatorBuilder bundleLocator(@Nullable MessageBundleLocator locator) {
        settings = settings.withBundleLocator(locator);
        return this;
    }

    @Override
    public MessageInterpolatorBuilder bundles(List<String> names) {
        settings = settings.withBundles(required(names, "bundles"));
        return this;
    }

    @Override
    public MessageInterpolatorBuilder classLoader(@Nullable ClassLoader loader) {
        settings = settings.withClassLoader(loader);
        return this;
    }

    @Override
    public MessageInterpolatorBuilder locales(Set<Locale> supported) {
        locales = required(supported, "locales");
        return this;
    }

    @Override
    public MessageInterpolatorBuilder defaultLocale(@Nullable Locale locale) {
        defaultLocale = locale;
        return this;
    }

    @Override
    public MessageInterpolatorBuilder localeResolver(@Nullable LocaleResolver resolver) {
        localeResolver = resolver;
        return this;
    }

    @Override
    public MessageInterpolatorBuilder constraintExpressions(ExpressionLevel level) {
        settings = settings.withLevels(required(level, "constraintExpressions"), null);
        return this;
    }

    @Override
    public MessageInterpolatorBuilder customViolationExpressions(ExpressionLevel level) {
        settings = settings.withLevels(null, required(level, "customViolationExpressions"));
        return this;
    }

    @Override
    public MessageInterpolator build() {
        LocaleChoice choice = new LocaleChoice(locales, defaultLocale, localeResolver);
        return new TemplateInterpolator(settings.withLocales(choice));
    }

    private static <T> T required(@Nullable T value, String method) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "MessageInterpolatorBuilder." + method + " was given null. Leave the call out for the default.");
        }
        return value;
    }
}
