package dev.verity.internal.bootstrap;

import jakarta.validation.ValidationException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the classes that validation.xml and properties name. */
final class NamedClasses {
    private final @Nullable ClassLoader external;

    NamedClasses(@Nullable ClassLoader external) {
        this.external = external;
    }

    /**
     * Finds a class by the external, the thread's context or our own class loader.
     *
     * @param element the element of validation.xml, for messages
     */
    Class<?> find(String name, String element) {
        Class<?> found = findOrNull(name);
        if (found != null) {
            return found;
        }
        throw new ValidationException("META-INF/validation.xml names the class " + name + " in <" + element
                + ">, which cannot be found. Correct the name or add the class.");
    }

    /** As {@link #find(String, String)}; null if there is none. */
    @Nullable
    Class<?> findOrNull(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader : Arrays.asList(external, context, NamedClasses.class.getClassLoader())) {
            Class<?> found = loader == null ? null : load(name, loader);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Finds a class that must be of the given type. */
    <T> Class<? extends T> find(String name, Class<T> type, String element) {
        Class<?> found = find(name, element);
        if (!type.isAssignableFrom(found)) {
            throw new ValidationException("META-INF/validation.xml names the class " + name + " in <" + element
                    + ">, which is no " + type.getName() + ".");
        }
        return found.asSubclass(type);
    }

    private static @Nullable Class<?> load(String name, ClassLoader loader) {
        try {
            return Objects.requireNonNull(loader).loadClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
