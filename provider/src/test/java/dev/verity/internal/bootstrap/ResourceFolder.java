package dev.verity.internal.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of resources, and a class loader that sees it. */
public record ResourceFolder(Path path) {

    public ResourceFolder with(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ResourceFolder withValidationXml(String body) {
        return with(
                "META-INF/validation.xml",
                "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>" + body
                        + "</validation-config>");
    }

    /** A loader that finds the folder's resources before any others. */
    public ClassLoader loader() {
        try {
            return new ChildFirst(path.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL folder) {
            super(new URL[] {folder}, ResourceFolder.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
