package dev.verity.internal.message;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out for some locales and class loaders, without keeping the class loaders.
 *
 * <p>Reading takes no lock. What is remembered at the same time by two threads may be found out again.
 */
final class LocaleMemory<T> {

    private static final int MOST_ENTRIES = 64;

    private volatile List<Entry<T>> entries = List.of();

    /** What is remembered for a locale, the class loader asked first and that of the bean; null if nothing. */
    @Nullable
    T recall(Locale locale, @Nullable ClassLoader first, @Nullable ClassLoader beanLoader) {
        List<Entry<T>> known = entries;
        for (int index = 0; index < known.size(); index++) {
            Entry<T> entry = known.get(index);
            if (entry.locale().equals(locale)
                    && refersTo(entry.first(), first)
                    && refersTo(entry.beanLoader(), beanLoader)) {
                return entry.value();
            }
        }
        return null;
    }

    void remember(Locale locale, @Nullable ClassLoader first, @Nullable ClassLoader beanLoader, T value) {
        List<Entry<T>> all = new ArrayList<>(entries);
        if (all.size() >= MOST_ENTRIES) {
            all.clear();
        }
        all.add(new Entry<>(locale, weak(first), weak(beanLoader), value));
        entries = List.copyOf(all);
    }

    private static @Nullable WeakReference<ClassLoader> weak(@Nullable ClassLoader loader) {
        return loader == null ? null : new WeakReference<>(loader);
    }

    private static boolean refersTo(@Nullable WeakReference<ClassLoader> reference, @Nullable ClassLoader loader) {
        return reference == null ? loader == null : loader != null && reference.refersTo(loader);
    }

    private record Entry<T>(
            Locale locale,
            @Nullable WeakReference<ClassLoader> first,
            @Nullable WeakReference<ClassLoader> beanLoader,
            T value) {}
}
