package dev.verity.internal.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which kernels were prepared for the classes of a class loader, read once from its resources. Thread-safe.
 *
 * <p>A line is for a bean class: its name, and the fingerprints of its kernels, each after a space; {@link #NESTMATE} precedes
 * those of kernels that are nestmates of the class.
 */
public final class PreparedIndex {
    /** The name of the resource. */
    public static final String RESOURCE = "META-INF/verity/kernels";

    /** What precedes the fingerprints of nestmates. */
    public static final char NESTMATE = '+';

    private static final PreparedIndex NONE = new PreparedIndex(Map.of());

    /** Texts alone, so that no class loader is held. */
    private static final Map<ClassLoader, PreparedIndex> KNOWN = new WeakHashMap<>();

    private final Map<String, String> byBean;

    private boolean told;

    private PreparedIndex(Map<String, String> byBean) {
        this.byBean = byBean;
    }

    /** The index of the class loader of a class. */
    public static PreparedIndex of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null) {
            return NONE;
        }
        synchronized (KNOWN) {
            PreparedIndex known = KNOWN.get(loader);
            if (known != null) {
                return known;
            }
        }
        PreparedIndex read = read(loader);
        synchronized (KNOWN) {
            PreparedIndex earlier = KNOWN.putIfAbsent(loader, read);
            return earlier == null ? read : earlier;
        }
    }

    /** The name of the class of a kernel. */
    public static String className(String bean, String fingerprint) {
        return bean + "$$VerityKernel$" + fingerprint;
    }

    /** True if there are kernels for a bean class. */
    public boolean lists(Class<?> bean) {
        return !byBean.isEmpty() && byBean.containsKey(bean.getName());
    }

    /** True if there is that kernel for a bean class. */
    public boolean lists(Class<?> bean, String fingerprint) {
        String line = byBean.get(bean.getName());
        return line != null && line.contains(fingerprint);
    }

    /** True if the kernels of a bean class are nestmates of it. */
    public boolean listsNestmates(Class<?> bean) {
        String line = byBean.get(bean.getName());
        return line != null && line.indexOf(NESTMATE) >= 0;
    }

    /** Tells that a kernel that is listed cannot be used: as a warning once, since others most likely fare alike. */
    public synchronized void tellUnused(String kernel, String reason) {
        System.getLogger("dev.verity.validator")
                .log(
                        told ? Level.DEBUG : Level.WARNING,
                        "The prepared kernel " + kernel + " is not used, since " + reason);
        told = true;
    }

    private static PreparedIndex read(ClassLoader loader) {
        try {
            Enumeration<URL> found = loader.getResources(RESOURCE);
            if (!found.hasMoreElements()) {
                return NONE;
            }
            Map<String, String> byBean = new HashMap<>();
            URL first = found.nextElement();
            if (found.hasMoreElements()) {
                add(opened(first), byBean);
                while (found.hasMoreElements()) {
                    add(opened(found.nextElement()), byBean);
                }
            } else {
                add(loader.getResourceAsStream(RESOURCE), byBean); // does not open the jar once more
            }
            return new PreparedIndex(byBean);
        } catch (IOException e) {
            System.getLogger("dev.verity.validator")
                    .log(Level.WARNING, "Prepared kernels are not used, since " + RESOURCE + " cannot be read: " + e);
            return NONE;
        }
    }

    /** Keeps no jar open, which might be replaced while the application is. */
    private static InputStream opened(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static void add(@Nullable InputStream file, Map<String, String> byBean) throws IOException {
        if (file == null) {
            return;
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int end = line.indexOf(' ');
                if (end > 0) {
                    String bean = line.substring(0, end);
                    String known = byBean.get(bean);
                    byBean.put(bean, known == null ? line.substring(end) : known + line.substring(end));
                }
            }
        }
    }
}
