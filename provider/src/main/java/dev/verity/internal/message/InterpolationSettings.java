package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TemplateInterpolator} is told at its creation.
 *
 * @param bundleLocator gives the user's messages for a locale ahead of the user's named bundles, or null if there is none
 * @param userBundles names of the bundles with the user's messages
 * @param contributorBundles names of the bundles that libraries of constraints bring; every jar may have its own
 * @param fallbackBundles names of bundles that are asked after the provider's own
 * @param classLoader finds the bundles ahead of the other class loaders, or null for the thread's context class loader
 * @param defaultLocale the locale of messages for which none is asked, looked up for every message
 * @param constraintLevel what expressions in the messages of declared constraints may do
 * @param customViolationLevel what expressions in the templates of violations built by a ConstraintValidator may do
 */
public record InterpolationSettings(
        @Nullable Function<Locale, @Nullable ResourceBundle> bundleLocator,
        List<String> userBundles,
        List<String> contributorBundles,
        List<String> fallbackBundles,
        @Nullable ClassLoader classLoader,
        Supplier<Locale> defaultLocale,
        ExpressionLevel constraintLevel,
        ExpressionLevel customViolationLevel) {

    public InterpolationSettings {
        userBundles = List.copyOf(userBundles);
        contributorBundles = List.copyOf(contributorBundles);
        fallbackBundles = List.copyOf(fallbackBundles);
    }

    /** The settings of the default message interpolator. */
    public static InterpolationSettings defaults() {
        return new InterpolationSettings(
                null,
                List.of("ValidationMessages"),
                List.of("ContributorValidationMessages"),
                List.of("org.hibernate.validator.ValidationMessages"),
                null,
                new LocaleOfTheJvm(),
                ExpressionLevel.BEAN_PROPERTIES,
                ExpressionLevel.NONE);
    }

    public InterpolationSettings withBundleLocator(Function<Locale, @Nullable ResourceBundle> locator) {
        return new InterpolationSettings(
                locator,
                userBundles,
                contributorBundles,
                fallbackBundles,
                classLoader,
                defaultLocale,
                constraintLevel,
                customViolationLevel);
    }

    public InterpolationSettings withUserBundles(List<String> names) {
        return new InterpolationSettings(
                bundleLocator,
                names,
                contributorBundles,
                fallbackBundles,
                classLoader,
                defaultLocale,
                constraintLevel,
                customViolationLevel);
    }

    public InterpolationSettings withClassLoader(@Nullable ClassLoader loader) {
        return new InterpolationSettings(
                bundleLocator,
                userBundles,
                contributorBundles,
                fallbackBundles,
                loader,
                defaultLocale,
                constraintLevel,
                customViolationLevel);
    }

    public InterpolationSettings withDefaultLocale(Supplier<Locale> locale) {
        return new InterpolationSettings(
                bundleLocator,
                userBundles,
                contributorBundles,
                fallbackBundles,
                classLoader,
                locale,
                constraintLevel,
                customViolationLevel);
    }

    public InterpolationSettings withLevels(ExpressionLevel constraints, ExpressionLevel customViolations) {
        return new InterpolationSettings(
                bundleLocator,
                userBundles,
                contributorBundles,
                fallbackBundles,
                classLoader,
                defaultLocale,
                constraints,
                customViolations);
    }

    /** The default locale of the JVM, which may change. */
    private static final class LocaleOfTheJvm implements Supplier<Locale> {
        @Override
        public Locale get() {
            return Locale.getDefault();
        }
    }
}
