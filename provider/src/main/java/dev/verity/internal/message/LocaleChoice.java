package dev.verity.internal.message;

import dev.verity.validator.LocaleResolver;
import jakarta.validation.ValidationException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the locale of messages for which none is asked.
 *
 * @param supported the locales that the application names, for the resolver; empty for all
 * @param configured the default locale, or null for that of the JVM
 * @param resolver asked for every such message, or null to take the default locale
 */
record LocaleChoice(
        Set<Locale> supported,
        @Nullable Locale configured,
        @Nullable LocaleResolver resolver) {

    /** The default locale of the JVM. */
    static final LocaleChoice OF_THE_JVM = new LocaleChoice(Set.of(), null, null);

    LocaleChoice {
        supported = Collections.unmodifiableSet(new LinkedHashSet<>(supported));
    }

    /** The default locale: the configured one or that of the JVM, which may change. */
    Locale byDefault() {
        return configured == null ? Locale.getDefault() : configured;
    }

    /**
     * The locale of the next message.
     *
     * @throws ValidationException if the resolver fails or gives none
     */
    Locale current() {
        LocaleResolver asked = resolver;
        return asked == null ? byDefault() : resolved(asked);
    }

    private Locale resolved(LocaleResolver asked) {
        @Nullable Locale locale = ask(asked);
        if (locale == null) {
            throw new ValidationException("LocaleResolver " + asked.getClass().getName()
                    + " gave null. Let it give the default locale, its second argument, where it knows no other.");
        }
        return locale;
    }

    private Locale ask(LocaleResolver asked) {
        try {
            return asked.resolve(supported, byDefault());
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "LocaleResolver " + asked.getClass().getName() + " threw "
                            + e.getClass().getName()
                            + ". Let it give the default locale, its second argument, where it knows no other.",
                    e);
        }
    }
}
