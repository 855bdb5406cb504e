package dev.verity.quarkus.factory;

import dev.verity.validator.LocaleResolver;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** A LocaleResolver of Hibernate Validator's contract. */
record HibernateLocales(org.hibernate.validator.spi.messageinterpolation.LocaleResolver resolver)
        implements LocaleResolver {
    @Override
    public Locale resolve(Set<Locale> supported, Locale defaultLocale) {
        return resolver.resolve(new Question(supported, defaultLocale));
    }

    private record Question(Set<Locale> supported, Locale defaultLocale) implements LocaleResolverContext {
        @Override
        public Set<Locale> getSupportedLocales() {
            return supported;
        }

        @Override
        public Locale getDefaultLocale() {
            return defaultLocale;
        }
    }
}
