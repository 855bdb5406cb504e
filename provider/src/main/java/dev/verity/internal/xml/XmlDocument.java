package dev.verity.internal.xml;

import jakarta.validation.ValidationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An XML document held in memory, so that it can be read more than once, with a name for messages. Immutable. */
public final class XmlDocument {
    private static final int MAXIMAL_SIZE = 16 << 20;

    private final String name;
    private final byte[] content;

    private XmlDocument(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads the stream to its end and leaves it open.
     *
     * @throws ValidationException if it cannot be read, or is larger than 16 MiB
     */
    public static XmlDocument read(String name, InputStream stream) {
        try {
            byte[] content = stream.readNBytes(MAXIMAL_SIZE + 1);
            if (content.length > MAXIMAL_SIZE) {
                throw new ValidationException(
                        name + " is larger than 16 MiB. Split it into several constraint mappings.");
            }
            return new XmlDocument(name, content);
        } catch (IOException e) {
            throw new ValidationException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a constraint mapping that {@code META-INF/validation.xml} names.
     *
     * @param external the class loader to ask first, or null
     * @throws ValidationException if there is no such resource
     */
    public static XmlDocument mapping(String resource, @Nullable ClassLoader external) {
        XmlDocument document = new ClassLoaders(external).document(resource);
        if (document == null) {
            throw new ValidationException("The constraint mapping " + resource + ", which " + ValidationXml.RESOURCE
                    + " names, is not on the class path. Add the file or remove the <constraint-mapping> element.");
        }
        return document;
    }

    /**
     * Reads the document into a syntax tree.
     *
     * @throws ValidationException if it does not have the structure of the grammar, or there is no XML parser
     */
    XmlElement parse(Grammar grammar) {
        try {
            return XmlReader.read(this, grammar);
        } catch (NoClassDefFoundError e) {
            throw new ValidationException(
                    name + " cannot be read, since the module java.xml is not there."
                            + " Add \"requires java.xml\" to a module of the application.",
                    e);
        }
    }

    String name() {
        return name;
    }

    /** A stream of the content, from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
