package dev.verity.bridge;

import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** What a LocaleResolver of Hibernate Validator is told. Immutable. Public because the extension for Quarkus has such beans. */
public record SupportedLocales(Set<Locale> supported, Locale defaultLocale) implements LocaleResolverContext {
    /** The resolver as Verity asks it. */
    public static dev.verity.validator.LocaleResolver resolver(LocaleResolver resolver) {
        return (supported, defaultLocale) -> resolver.resolve(new SupportedLocales(supported, defaultLocale));
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return supported;
    }

    @Override
    public Locale getDefaultLocale() {
        return defaultLocale;
    }
}
