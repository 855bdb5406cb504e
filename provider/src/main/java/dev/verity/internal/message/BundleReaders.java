package dev.verity.internal.message;

import jakarta.validation.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The ways to read a bundle.
 *
 * <p>Bundles are read here and not by {@link ResourceBundle#getBundle(String)}: a named module may not give that method
 * the rules that keep the default locale out.
 */
final class BundleReaders {

    private BundleReaders() {}

    /** Reads the properties file that the class loader finds first or, if there is none, the class of that name. */
    static Map<String, String> first(ClassLoader loader, String bundleName) {
        Map<String, String> properties = firstFile(loader, bundleName);
        return properties.isEmpty() ? fromClass(loader, bundleName) : properties;
    }

    /** Reads the properties file that the class loader finds first. */
    static Map<String, String> firstFile(ClassLoader loader, String bundleName) {
        String path = path(bundleName);
        try (InputStream file = loader.getResourceAsStream(path)) {
            return messages(file);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(path, e);
        }
    }

    /** Reads all properties files of that name which the class loader finds; the first one has precedence. */
    static Map<String, String> all(ClassLoader loader, String bundleName) {
        String path = path(bundleName);
        try {
            List<URL> files = Collections.list(loader.getResources(path));
            if (files.isEmpty()) {
                return firstFile(loader, bundleName);
            }
            Map<String, String> messages = new HashMap<>();
            for (URL file : files) {
                messages(file).forEach(messages::putIfAbsent);
            }
            return messages;
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(path, e);
        }
    }

    /** Reads a properties file of this module, which other modules need not be able to see. */
    static Map<String, String> own(ClassLoader loader, String bundleName) {
        String path = path(bundleName);
        try (InputStream file = BundleReaders.class.getResourceAsStream("/" + path)) {
            return messages(file);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(path, e);
        }
    }

    private static Map<String, String> messages(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return messages(content);
        }
    }

    private static Map<String, String> messages(@Nullable InputStream file) throws IOException {
        return file == null ? Map.of() : messages(new PropertyResourceBundle(file));
    }

    private static Map<String, String> fromClass(ClassLoader loader, String bundleName) {
        try {
            Class<?> type = Class.forName(bundleName, true, loader);
            return ResourceBundle.class.isAssignableFrom(type)
                    ? messages((ResourceBundle) type.getConstructor().newInstance())
                    : Map.of();
        } catch (ClassNotFoundException | LinkageError e) {
            return Map.of();
        } catch (InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException e) {
            throw unreadable(bundleName, e);
        }
    }

    private static Map<String, String> messages(ResourceBundle bundle) {
        Map<String, String> messages = new HashMap<>();
        for (String key : bundle.keySet()) {
            if (bundle.getObject(key) instanceof String message) {
                messages.put(key, message);
            }
        }
        return messages;
    }

    private static String path(String bundleName) {
        return bundleName.replace('.', '/') + ".properties";
    }

    private static ValidationException unreadable(String what, Exception cause) {
        return new ValidationException(
                "The message bundle " + what + " cannot be read. Correct the file or remove it.", cause);
    }
}
