package dev.verity.internal.xml;

import jakarta.validation.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The class loaders that are asked for resources and classes: the external one, the thread's, and the provider's own. */
final class ClassLoaders {
    private final List<ClassLoader> loaders;

    ClassLoaders(@Nullable ClassLoader external) {
        Set<ClassLoader> found = new LinkedHashSet<>();
        addIfPresent(found, external);
        addIfPresent(found, Thread.currentThread().getContextClassLoader());
        addIfPresent(found, ClassLoaders.class.getClassLoader());
        this.loaders = List.copyOf(found);
    }

    private static void addIfPresent(Set<ClassLoader> loaders, @Nullable ClassLoader loader) {
        if (loader != null) {
            loaders.add(loader);
        }
    }

    /** The first resource of that name, or null. A leading slash is dropped. */
    @Nullable
    XmlDocument document(String resource) {
        String path = resource.startsWith("/") ? resource.substring(1) : resource;
        for (ClassLoader loader : loaders) {
            try (InputStream stream = loader.getResourceAsStream(path)) {
                if (stream != null) {
                    return XmlDocument.read(path, stream);
                }
            } catch (IOException e) {
                throw new ValidationException(path + " cannot be closed: " + e.getMessage(), e);
            }
        }
        return null;
    }

    /** The class of that binary name, not initialized, or null. */
    @Nullable
    Class<?> find(String name) {
        for (ClassLoader loader : loaders) {
            Class<?> found = load(name, loader);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
