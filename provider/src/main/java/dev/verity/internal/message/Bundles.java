package dev.verity.internal.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bundles of an interpolator: the user's, those of constraint libraries and the provider's. */
final class Bundles {

    private static final String OWN_BUNDLE = "dev.verity.validator.ValidationMessages";

    private final @Nullable Function<Locale, @Nullable ResourceBundle> locator;
    private final Supplier<Locale> defaultLocale;
    private final List<NamedBundle> applicationBundles = new ArrayList<>();
    private final NamedBundle ownBundle = new NamedBundle(OWN_BUNDLE, BundleReaders::own);
    private final List<NamedBundle> fallbackBundles = new ArrayList<>();
    private final LocaleMemory<MessageTexts> known = new LocaleMemory<>();

    Bundles(InterpolationSettings settings) {
        locator = settings.bundleLocator();
        defaultLocale = settings.defaultLocale();
        for (String name : settings.userBundles()) {
            applicationBundles.add(new NamedBundle(name, BundleReaders::first));
        }
        for (String name : settings.contributorBundles()) {
            applicationBundles.add(new NamedBundle(name, BundleReaders::all));
        }
        for (String name : settings.fallbackBundles()) {
            fallbackBundles.add(new NamedBundle(name, BundleReaders::firstFile));
        }
    }

    /**
     * The texts for a locale as the class loaders see them.
     *
     * @param first the class loader to ask first
     * @param beanLoader the class loader of the validated bean
     */
    MessageTexts texts(Locale locale, @Nullable ClassLoader first, @Nullable ClassLoader beanLoader) {
        MessageTexts texts = known.recall(locale, first, beanLoader);
        if (texts == null) {
            texts = read(locale, ClassLoaders.all(first, beanLoader));
            known.remember(locale, first, beanLoader, texts);
        }
        return locator == null ? texts : texts.locatedIn(locator.apply(locale));
    }

    private MessageTexts read(Locale locale, Collection<ClassLoader> loaders) {
        List<Map<String, String>> application = new ArrayList<>();
        addAll(application, applicationBundles, locale, loaders);
        List<Map<String, String>> provider = new ArrayList<>();
        addAll(provider, List.of(ownBundle), locale, Set.of(ClassLoaders.OWN));
        addAll(provider, fallbackBundles, locale, loaders);
        return new MessageTexts(null, application, provider);
    }

    private void addAll(
            List<Map<String, String>> texts,
            List<NamedBundle> bundles,
            Locale locale,
            Collection<ClassLoader> loaders) {
        for (NamedBundle bundle : bundles) {
            for (ClassLoader loader : loaders) {
                Map<String, String> messages = messages(bundle, loader, locale);
                if (!messages.isEmpty()) {
                    texts.add(messages);
                }
            }
        }
    }

    /** A bundle that speaks neither the locale's language nor has texts without locale is read in the default locale. */
    private Map<String, String> messages(NamedBundle bundle, ClassLoader loader, Locale locale) {
        Map<String, String> messages = bundle.messages(loader, locale);
        return messages.isEmpty() ? bundle.messages(loader, defaultLocale.get()) : messages;
    }
}
