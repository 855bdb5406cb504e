package dev.verity.validator;

import java.util.Locale;
import java.util.Set;

/**
 * Chooses the locale of a message for which none is asked: that of the current request, for example.
 *
 * <p>Called for every such message. Must be thread-safe.
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
