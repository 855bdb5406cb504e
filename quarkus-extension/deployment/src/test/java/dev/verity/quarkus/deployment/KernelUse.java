package dev.verity.quarkus.deployment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Tells inside an application which kernels its build has prepared, and which of them validate: those that were not used cannot be any more. */
public final class KernelUse {
    private KernelUse() {}

    /** By the name of each kernel, whether it is used. */
    public static Map<String, Boolean> ofAll() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, Boolean> kernels = new TreeMap<>();
        try (InputStream index = loader.getResourceAsStream("META-INF/verity/kernels")) {
            if (index == null) {
                return kernels;
            }
            new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        String[] parts = line.split(" \\+?");
                        for (int i = 1; i < parts.length; i++) {
                            String name = parts[0] + "$$VerityKernel$" + parts[i];
                            kernels.put(name, isInitialised(name, loader));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kernels;
    }

    /** The class initializer of a kernel fails for all but Verity. */
    private static boolean isInitialised(String name, ClassLoader loader) {
        try {
            Class.forName(name, true, loader);
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index names a kernel that is not there", e);
        } catch (LinkageError e) {
            return false;
        }
    }
}
