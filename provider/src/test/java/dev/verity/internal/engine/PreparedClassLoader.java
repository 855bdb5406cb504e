package dev.verity.internal.engine;

import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An application with prepared kernels: has some packages' test classes in a copy, and the kernels beside them. Verity is its parent's. */
public class PreparedClassLoader extends ClassLoader {
    private final List<String> copied;
    private final KernelPreparation preparation;
    private final PreparedKernels kernels;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> used = new TreeSet<>();
    private List<byte[]> indexes;

    /**
     * @param copied with what the names of classes begin that are the application's
     * @param preparation changes class files
     */
    public PreparedClassLoader(List<String> copied, KernelPreparation preparation, PreparedKernels kernels) {
        super(PreparedClassLoader.class.getClassLoader());
        this.copied = copied;
        this.preparation = preparation;
        this.kernels = kernels;
        this.indexes = List.of(kernels.index());
        for (PreparedKernel kernel : kernels.kernels()) {
            files.put(kernel.className(), kernel.classFile());
        }
    }

    /** Has another class file for a kernel, or none. */
    void replace(String kernel, byte @Nullable [] classFile) {
        files.put(kernel, classFile);
    }

    /** Has indexes of other kernels instead, each in a file of its own. */
    void index(PreparedKernels... several) {
        indexes = Stream.of(several).map(PreparedKernels::index).toList();
    }

    /** Has something else in the place of the index; where that is nothing, it cannot be read. */
    void index(byte... content) {
        indexes = List.of(content);
    }

    /** The names of the kernels that were asked for. */
    public Set<String> used() {
        return used;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] kernel = files.get(name);
            if (kernel == null && files.containsKey(name)) {
                throw new ClassNotFoundException(name);
            }
            if (kernel != null) {
                used.add(name);
                return defineClass(name, kernel, 0, kernel.length);
            }
            byte[] copy = copied.stream().anyMatch(name::startsWith) ? copy(name) : null;
            return copy == null ? super.loadClass(name, resolve) : defineClass(name, copy, 0, copy.length);
        }
    }

    private byte @Nullable [] copy(String name) {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            boolean isOfTests = file != null
                    && getResource(name.replace('.', '/') + ".class").getPath().contains("test-classes");
            if (!isOfTests) {
                return null;
            }
            Set<String> admitted = kernels.nestHosts().get(name);
            return admitted == null ? file.readAllBytes() : preparation.admit(file.readAllBytes(), admitted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return name.equals(PreparedKernels.INDEX) ? opened(indexes.get(0)) : super.getResourceAsStream(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.equals(PreparedKernels.INDEX)) {
            return super.getResources(name);
        }
        List<URL> urls = new ArrayList<>();
        for (byte[] index : indexes) {
            urls.add(new URL(null, "prepared:index", new Files(index)));
        }
        return Collections.enumeration(urls);
    }

    private static InputStream opened(byte[] content) {
        return content.length > 0
                ? new ByteArrayInputStream(content)
                : new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }
                };
    }

    private static final class Files extends URLStreamHandler {
        private final byte[] content;

        Files(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return opened(content);
                }
            };
        }
    }
}
