package dev.verity.validator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Kernels that were prepared, and the index by which they are found. Immutable; what is given is in order, so that equal input
 * makes equal files.
 *
 * <p>All of it has to be in the class loader of the bean classes: each kernel as a class, the {@linkplain #index() index} as the
 * resource {@link #INDEX}. Where there are {@link #nestHosts()}, their class files have to be changed.
 */
public final class PreparedKernels {
    /** The name of the resource that holds the index. */
    public static final String INDEX = "META-INF/verity/kernels";

    private final TreeMap<String, PreparedKernel> byName = new TreeMap<>();

    /** Collects kernels, each once. */
    public PreparedKernels(Collection<PreparedKernel> kernels) {
        for (PreparedKernel kernel : kernels) {
            byName.put(kernel.className(), kernel);
        }
    }

    /** The kernels, ordered by name. */
    public List<PreparedKernel> kernels() {
        return List.copyOf(byName.values());
    }

    /** These kernels and others: of other groups, other classes or another Validator of the same application. */
    public PreparedKernels with(PreparedKernels others) {
        List<PreparedKernel> all = new ArrayList<>(kernels());
        all.addAll(others.kernels());
        return new PreparedKernels(all);
    }

    /** By the name of a class whose class file has to be changed, the names of the kernels that are to be members of its nest. */
    public Map<String, Set<String>> nestHosts() {
        Map<String, Set<String>> hosts = new TreeMap<>();
        for (PreparedKernel kernel : kernels()) {
            if (kernel.nestHost() != null) {
                hosts.computeIfAbsent(kernel.nestHost(), host -> new TreeSet<>())
                        .add(kernel.className());
            }
        }
        return hosts;
    }

    /** What {@link #INDEX} has to hold; several of them in one class loader add up. */
    public byte[] index() {
        TreeMap<String, StringBuilder> lines = new TreeMap<>();
        for (PreparedKernel kernel : kernels()) {
            String fingerprint = kernel.className().substring(kernel.className().lastIndexOf('$') + 1);
            lines.computeIfAbsent(kernel.beanClass(), bean -> new StringBuilder(bean))
                    .append(' ')
                    .append(kernel.nestHost() == null ? "" : "+")
                    .append(fingerprint);
        }
        return (String.join("\n", lines.values()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
