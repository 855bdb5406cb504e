package dev.verity.internal.classfile;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a class's file.
 *
 * <p>Files of folders and jars are opened directly: as resources of class loaders they come by way of URL connections, at several
 * times the cost, and milliseconds for the first.
 */
final class ClassFile {
    private static final File NOWHERE = new File("");

    /** Classes that are read one after the other mostly come from the same place. */
    private static volatile @Nullable Place latest;

    private ClassFile() {}

    /** The bytes, or null if the class has no file that can be read. */
    static byte @Nullable [] read(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !location.getProtocol().equals("file")) {
            return ofResource(type);
        }
        Place place = place(location);
        if (place.isJar) {
            return ofJar(place.file, path(type));
        }
        return place.isFolder ? ofFolder(new File(place.file, path(type))) : ofResource(type);
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/').concat(".class");
    }

    @SuppressWarnings("ReferenceEquality") // URLs look hosts up to compare themselves
    private static Place place(URL location) {
        Place place = latest;
        if (place == null || place.location != location) {
            place = new Place(location, file(location));
            latest = place;
        }
        return place;
    }

    private static File file(URL location) {
        try {
            URI uri = location.toURI();
            return uri.isOpaque() || uri.getAuthority() != null ? NOWHERE : new File(uri);
        } catch (URISyntaxException e) {
            return NOWHERE;
        }
    }

    private static byte @Nullable [] ofJar(File jar, String path) throws IOException {
        try (ZipFile file = new ZipFile(jar)) {
            ZipEntry entry = file.getEntry(path);
            if (entry == null) {
                return null;
            }
            try (InputStream stream = file.getInputStream(entry)) {
                return entry.getSize() < 0 ? stream.readAllBytes() : stream.readNBytes((int) entry.getSize());
            }
        }
    }

    private static byte @Nullable [] ofFolder(File file) throws IOException {
        if (!file.isFile()) {
            return null;
        }
        try (InputStream stream = new FileInputStream(file)) {
            return stream.readAllBytes();
        }
    }

    private static byte @Nullable [] ofResource(Class<?> type) throws IOException {
        String name = type.getName();
        try (InputStream stream = type.getResourceAsStream(
                name.substring(name.lastIndexOf('.') + 1).concat(".class"))) {
            return stream == null ? null : stream.readAllBytes();
        }
    }

    /** Where class files are. A class loader has one URL for all classes of a jar or folder. */
    private static final class Place {
        final URL location;
        final File file;
        final boolean isJar;
        final boolean isFolder;

        Place(URL location, File file) {
            this.location = location;
            this.file = file;
            isJar = file.isFile();
            isFolder = !isJar && file.isDirectory();
        }
    }
}
