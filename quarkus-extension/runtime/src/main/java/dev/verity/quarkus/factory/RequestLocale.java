package dev.verity.quarkus.factory;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bean that knows which language the current request asks for. */
@FunctionalInterface
public interface RequestLocale {

    /**
     * The language asked for.
     *
     * @param supported the locales of the application; empty for all
     * @return one of them, or null if there is no request, or none that asks for one of them
     */
    @Nullable
    Locale find(Set<Locale> supported);
}
