package org.hibernate.validator.spi.messageinterpolation;

import java.util.Locale;
import java.util.Set;

/** What a {@link LocaleResolver} is told. */
public interface LocaleResolverContext {
    /** The locales that the configuration names. */
    Set<Locale> getSupportedLocales();

    /** The default locale of the configuration. */
    Locale getDefaultLocale();
}
