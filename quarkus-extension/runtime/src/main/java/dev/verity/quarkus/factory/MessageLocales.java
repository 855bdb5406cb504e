package dev.verity.quarkus.factory;

import dev.verity.bridge.SupportedLocales;
import dev.verity.validator.LocaleResolver;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the application's LocaleResolvers one after the other, then the request, and takes the default locale otherwise. */
record MessageLocales(
        List<LocaleResolver> resolvers, @Nullable RequestLocale request) implements LocaleResolver {

    /** Null if nobody could tell anything but the default locale. */
    static @Nullable MessageLocales ofApplication() {
        List<LocaleResolver> resolvers = all();
        RequestLocale request = Beans.only(RequestLocale.class);
        return resolvers.isEmpty() && request == null ? null : new MessageLocales(resolvers, request);
    }

    /** Those of our contract, then those of Hibernate Validator's. */
    private static List<LocaleResolver> all() {
        List<LocaleResolver> resolvers = Beans.byFallingPriority(LocaleResolver.class);
        for (org.hibernate.validator.spi.messageinterpolation.LocaleResolver resolver :
                Beans.byFallingPriority(org.hibernate.validator.spi.messageinterpolation.LocaleResolver.class)) {
            resolvers.add(SupportedLocales.resolver(resolver));
        }
        return resolvers;
    }

    @Override
    public Locale resolve(Set<Locale> supported, Locale defaultLocale) {
        for (LocaleResolver resolver : resolvers) {
            @Nullable Locale locale = resolver.resolve(supported, defaultLocale);
            if (locale != null) { // those of Hibernate Validator pass by null
                return locale;
            }
        }
        Locale asked = request == null ? null : request.find(supported);
        return asked == null ? defaultLocale : asked;
    }
}
