package dev.verity.internal.message;

import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** Finds an implementation of the Expression Language. */
final class ExpressionLanguages {

    private ExpressionLanguages() {}

    /** The implementation that the class loader sees or else this library's class loader, or null if there is none. */
    static @Nullable ExpressionLanguage find(@Nullable ClassLoader first) {
        ExpressionLanguage language = first == null ? null : create(first);
        return language == null && first != ClassLoaders.OWN ? create(ClassLoaders.OWN) : language;
    }

    private static @Nullable ExpressionLanguage create(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader original = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            return new JakartaExpressionLanguage();
        } catch (LinkageError | RuntimeException | ServiceConfigurationError e) {
            return null;
        } finally {
            thread.setContextClassLoader(original);
        }
    }
}
