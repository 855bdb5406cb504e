package dev.verity.internal.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with message bundles, and class loaders that see it. */
record BundleFolder(Path path) {

    BundleFolder with(String fileName, String... lines) {
        try {
            Files.write(path.resolve(fileName), List.of(lines), StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BundleFolder subfolder(String name) {
        try {
            return new BundleFolder(Files.createDirectory(path.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassLoader loader(BundleFolder... others) {
        try {
            URL[] urls = new URL[others.length + 1];
            urls[0] = path.toUri().toURL();
            for (int index = 0; index < others.length; index++) {
                urls[index + 1] = others[index].path().toUri().toURL();
            }
            return new URLClassLoader(urls, BundleFolder.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
