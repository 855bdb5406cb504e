package dev.verity.internal.bootstrap;

import dev.verity.validator.LocaleResolver;
import jakarta.validation.ValidationException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The locale of messages for which none is asked.
 *
 * @param supported the locales that the application supports; empty for all
 * @param configured the default locale, or null for that of the JVM
 * @param resolver chooses for each message, or null for the default locale
 */
record ConfiguredLocale(
        Set<Locale> supported,
        @Nullable Locale configured,
        @Nullable LocaleResolver resolver) implements Supplier<Locale> {
    @Override
    public Locale get() {
        Locale byDefault = configured == null ? Locale.getDefault() : configured;
        return resolver == null ? byDefault : resolved(resolver, byDefault);
    }

    private Locale resolved(LocaleResolver asked, Locale byDefault) {
        @Nullable Locale resolved = asked.resolve(supported, byDefault);
        if (resolved == null) {
            throw new ValidationException("LocaleResolver " + asked.getClass().getName()
                    + " gave null. Let it give the default locale where it knows no other.");
        }
        return resolved;
    }
}
