package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.MessageBundleLocator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TemplateInterpolator} is told at its creation.
 *
 * @param bundleLocator gives the user's messages for a locale ahead of the user's named bundles, or null if there is none
 * @param bundles names of the bundles with the user's messages
 * @param classLoader finds the bundles ahead of the other class loaders, or null for the thread's context class loader
 * @param locales chooses the locale of messages for which none is asked
 * @param constraintLevel what expressions in the messages of declared constraints may do
 * @param customViolationLevel what expressions in the templates of violations built by a ConstraintValidator may do
 */
record InterpolationSettings(
        @Nullable MessageBundleLocator bundleLocator,
        List<String> bundles,
        @Nullable ClassLoader classLoader,
        LocaleChoice locales,
        ExpressionLevel constraintLevel,
        ExpressionLevel customViolationLevel) {

    private static final InterpolationSettings DEFAULTS = new InterpolationSettings(
            null,
            List.of("ValidationMessages"),
            null,
            LocaleChoice.OF_THE_JVM,
            ExpressionLevel.BEAN_PROPERTIES,
            ExpressionLevel.NONE);

    InterpolationSettings {
        bundles = List.copyOf(bundles);
    }

    /** The settings of the default message interpolator. */
    static InterpolationSettings defaults() {
        return DEFAULTS;
    }

    InterpolationSettings withBundleLocator(@Nullable MessageBundleLocator locator) {
        return new InterpolationSettings(locator, bundles, classLoader, locales, constraintLevel, customViolationLevel);
    }

    InterpolationSettings withBundles(List<String> names) {
        return new InterpolationSettings(
                bundleLocator, names, classLoader, locales, constraintLevel, customViolationLevel);
    }

    InterpolationSettings withClassLoader(@Nullable ClassLoader loader) {
        return new InterpolationSettings(
                bundleLocator, bundles, loader, locales, constraintLevel, customViolationLevel);
    }

    InterpolationSettings withLocales(LocaleChoice choice) {
        return new InterpolationSettings(
                bundleLocator, bundles, classLoader, choice, constraintLevel, customViolationLevel);
    }

    /** These settings with other levels; null leaves the level that is set. */
    InterpolationSettings withLevels(
            @Nullable ExpressionLevel constraints, @Nullable ExpressionLevel customViolations) {
        return new InterpolationSettings(
                bundleLocator,
                bundles,
                classLoader,
                locales,
                constraints == null ? constraintLevel : constraints,
                customViolations == null ? customViolationLevel : customViolations);
    }
}
