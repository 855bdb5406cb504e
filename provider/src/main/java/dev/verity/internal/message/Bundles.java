package dev.verity.internal.message;

import dev.verity.validator.MessageBundleLocator;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bundles of an interpolator: the user's, those of constraint libraries and the provider's. */
final class Bundles {

    private static final String OWN_BUNDLE = "dev.verity.validator.ValidationMessages";

    /** Brought by libraries of constraints; every jar may have its own. */
    private static final String CONTRIBUTOR_BUNDLE = "ContributorValidationMessages";
    /** Asked for keys that the provider's own bundle does not know. */
    private static final String FALLBACK_BUNDLE = "org.hibernate.validator.ValidationMessages";

    private final @Nullable MessageBundleLocator locator;
    private final LocaleChoice locales;
    private final List<NamedBundle> applicationBundles = new ArrayList<>();
    private final NamedBundle ownBundle = new NamedBundle(OWN_BUNDLE, BundleReaders::own);
    private final NamedBundle fallbackBundle = new NamedBundle(FALLBACK_BUNDLE, BundleReaders::firstFile);
    private final LocaleMemory<MessageTexts> known = new LocaleMemory<>();

    Bundles(InterpolationSettings settings) {
        locator = settings.bundleLocator();
        locales = settings.locales();
        for (String name : settings.bundles()) {
            applicationBundles.add(new NamedBundle(name, BundleReaders::first));
        }
        applicationBundles.add(new NamedBundle(CONTRIBUTOR_BUNDLE, BundleReaders::all));
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
        return locator == null ? texts : texts.locatedIn(located(locator, locale));
    }

    private static @Nullable ResourceBundle located(MessageBundleLocator locator, Locale locale) {
        try {
            return locator.bundle(locale);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "MessageBundleLocator " + locator.getClass().getName() + " threw "
                            + e.getClass().getName() + " for the locale " + locale.toLanguageTag()
                            + ". Let it give null for a locale without messages.",
                    e);
        }
    }

    private MessageTexts read(Locale locale, Collection<ClassLoader> loaders) {
        List<Map<String, String>> application = new ArrayList<>();
        addAll(application, applicationBundles, locale, loaders);
        List<Map<String, String>> provider = new ArrayList<>();
        addAll(provider, List.of(ownBundle), locale, Set.of(ClassLoaders.OWN));
        addAll(provider, List.of(fallbackBundle), locale, loaders);
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
        return messages.isEmpty() ? bundle.messages(loader, locales.byDefault()) : messages;
    }
}
