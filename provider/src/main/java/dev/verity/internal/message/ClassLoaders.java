package dev.verity.internal.message;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The class loaders that may know what an application brings, in the order in which they are asked. */
final class ClassLoaders {

    /** The class loader of this library. */
    static final ClassLoader OWN = ownLoader();

    private ClassLoaders() {}

    /**
     * The class loader to ask first: the configured one or else the thread's, which on threads of a shared pool need not be
     * the application's.
     */
    static @Nullable ClassLoader first(@Nullable ClassLoader configured) {
        return configured != null ? configured : Thread.currentThread().getContextClassLoader();
    }

    /** The class loader to ask first, that of the validated bean and that of this library, each once. */
    static Set<ClassLoader> all(@Nullable ClassLoader first, @Nullable ClassLoader beanLoader) {
        Set<ClassLoader> loaders = new LinkedHashSet<>(4);
        if (first != null) {
            loaders.add(first);
        }
        if (beanLoader != null) {
            loaders.add(beanLoader);
        }
        loaders.add(OWN);
        return loaders;
    }

    private static ClassLoader ownLoader() {
        ClassLoader loader = ClassLoaders.class.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
