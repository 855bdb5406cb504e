package dev.verity.validator;

import java.util.Locale;
import java.util.Set;

/**
 * Chooses the locale of a message for which none is asked: that of the current request, for example.
 *
 * <p>Called for every such message, on the thread that validates. Must be thread-safe. If it throws or gives null, the
 * validation ends with a {@code ValidationException}: where it knows no locale, on a thread without a request for example,
 * it gives the default locale.
 */
@FunctionalInterface
public interface LocaleResolver {
    /**
     * The locale for the next message.
     *
     * @param supported the locales that the configuration names; empty if it names none, which means all
     * @param defaultLocale the configured default locale, else that of the JVM
     * @return a locale; never null
     */
    Locale resolve(Set<Locale> supported, Locale defaultLocale);
}
