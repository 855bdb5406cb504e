package org.hibernate.validator.spi.messageinterpolation;

import java.util.Locale;

/** Chooses the locale of a message for which none is asked. Must be thread-safe. */
public interface LocaleResolver {
    /** The locale for the next message. */
    Locale resolve(LocaleResolverContext context);
}
