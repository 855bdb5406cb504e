package dev.verity.internal.message;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle.Control;
import java.util.WeakHashMap;

/**
 * The messages of the resource bundle with one name, read once per class loader and locale.
 *
 * <p>A locale's messages are those of its own file, completed by the files of its more general locales down to the one
 * without a locale. The default locale of the JVM plays no part.
 */
final class NamedBundle {

    private static final int LOCALES_PER_LOADER = 200;
    private static final Control LOCALE_RULES = Control.getControl(Control.FORMAT_DEFAULT);

    private final String name;
    private final BundleReader reader;
    private final Map<ClassLoader, BoundedCache<Locale, Map<String, String>>> read =
            Collections.synchronizedMap(new WeakHashMap<>());

    NamedBundle(String name, BundleReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /** The messages for a locale by key; none if the class loader has no such bundle for it. */
    Map<String, String> messages(ClassLoader loader, Locale locale) {
        return read.computeIfAbsent(loader, unused -> new BoundedCache<>(LOCALES_PER_LOADER))
                .get(locale, wanted -> readAll(loader, wanted));
    }

    private Map<String, String> readAll(ClassLoader loader, Locale locale) {
        Map<String, String> messages = new HashMap<>();
        List<Locale> candidates = LOCALE_RULES.getCandidateLocales(name, locale);
        for (Locale candidate : candidates) {
            reader.read(loader, LOCALE_RULES.toBundleName(name, candidate)).forEach(messages::putIfAbsent);
        }
        return Map.copyOf(messages);
    }
}
