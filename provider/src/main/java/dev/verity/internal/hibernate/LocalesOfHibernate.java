package dev.verity.internal.hibernate;

import dev.verity.validator.LocaleResolver;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** A resolver of locales that was written for Hibernate Validator. */
record LocalesOfHibernate(org.hibernate.validator.spi.messageinterpolation.LocaleResolver resolver)
        implements LocaleResolver {
    @Override
    public Locale resolve(Set<Locale> supported, Locale defaultLocale) {
        return resolver.resolve(new Known(supported, defaultLocale));
    }

    private record Known(Set<Locale> supported, Locale byDefault) implements LocaleResolverContext {
        @Override
        public Set<Locale> getSupportedLocales() {
            return supported;
        }

        @Override
        public Locale getDefaultLocale() {
            return byDefault;
        }
    }
}
