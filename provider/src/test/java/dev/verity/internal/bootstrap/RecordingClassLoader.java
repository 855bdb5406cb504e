package dev.verity.internal.bootstrap;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/** Sees only the jars or folders of some classes besides the JDK, and records what it is asked for. */
final class RecordingClassLoader extends URLClassLoader {
    private final List<String> classes = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();

    RecordingClassLoader(Class<?>... from) {
        super(Stream.of(from).map(RecordingClassLoader::location).toArray(URL[]::new), getPlatformClassLoader());
    }

    private static URL location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source.getLocation();
    }

    /** The names of the classes asked for, JDK's own included. */
    List<String> classes() {
        return classes;
    }

    List<String> resources() {
        return resources;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        classes.add(name);
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        resources.add(name);
        return super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        resources.add(name);
        return super.getResources(name);
    }
}
