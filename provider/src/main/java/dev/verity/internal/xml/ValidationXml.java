package dev.verity.internal.xml;

import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** The file {@code META-INF/validation.xml}. */
public final class ValidationXml {
    static final String RESOURCE = "META-INF/validation.xml";

    private ValidationXml() {}

    /**
     * Reads the file as the first class loader finds it: the external one, the thread's context class loader, the provider's own.
     * Where there is none, no XML parser is loaded.
     *
     * @return the configuration, {@link XmlConfiguration#EMPTY} if there is no file
     * @throws ValidationException if the file does not have the structure of its schema version
     */
    public static XmlConfiguration read(@Nullable ClassLoader external) {
        XmlDocument document = new ClassLoaders(external).document(RESOURCE);
        return document == null ? XmlConfiguration.EMPTY : ConfigurationReader.read(document);
    }
}
