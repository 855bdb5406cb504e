package dev.verity.internal.classfile;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled from source, and class loaders for them that may hide packages of the class path. */
record Compiled(Path folder) {

    /** Compiles into the folder; what is there already is on the class path. */
    Compiled with(Map<String, String> sources) {
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + folder;
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "-cp", classPath, "-d", folder.toString());
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, units)
                .call()) {
            throw new IllegalArgumentException(messages.toString());
        }
        return this;
    }

    /** A loader of the folder's classes. */
    URLClassLoader loader(String... hidden) {
        return loader(folder, hidden);
    }

    /** A loader of the same classes in a jar. */
    URLClassLoader jarLoader(Path jar, String... hidden) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return loader(jar, hidden);
    }

    byte[] bytes(String className) throws IOException {
        return Files.readAllBytes(folder.resolve(className.replace('.', '/') + ".class"));
    }

    static URLClassLoader loader(Path place, String... hidden) {
        try {
            return new URLClassLoader(new URL[] {place.toUri().toURL()}, new Hiding(hidden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees all of the class path but some packages. */
    static final class Hiding extends ClassLoader {
        private final List<String> hidden;

        Hiding(String... hidden) {
            super(Compiled.class.getClassLoader());
            this.hidden = List.of(hidden);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
