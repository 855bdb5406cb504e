package dev.verity.benchmark.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One instance of each of the generated classes, which are made once in a JVM. */
@State(Scope.Benchmark)
public class ManyBeans {
    final List<Object> all = Once.INSTANCES;

    /** Compiles and loads when it is first used. */
    private static final class Once {
        static final List<Object> INSTANCES = make();

        private static List<Object> make() {
            try {
                Path folder = Files.createTempDirectory("generated-beans");
                try {
                    GeneratedBeans.compile(folder);
                    return load(folder);
                } finally {
                    delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<Object> load(Path folder) throws IOException {
            URL[] urls = {folder.toUri().toURL()};
            List<Object> instances = new ArrayList<>();
            try (URLClassLoader classLoader = new URLClassLoader(urls, ManyBeans.class.getClassLoader())) {
                for (int index = 0; index < GeneratedBeans.COUNT; index++) {
                    Class<?> type = Class.forName(GeneratedBeans.NAME + index, true, classLoader);
                    instances.add(type.getConstructor().newInstance());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a generated bean cannot be made", e);
            }
            return List.copyOf(instances);
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
