package dev.verity.quarkus.deployment;

import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * What the provider finds by name while an application runs: its code is changed so that it tells of it.
 *
 * <p>It tells the BiConsumer that is in the system properties under {@link #KEY}, if any, as class loaders of Quarkus share nothing else.
 */
final class ReflectionLog {
    static final String KEY = "dev.verity.quarkus.reflection-log";

    private static final Map<String, Set<String>> TOLD = Map.of(
            "java/lang/Class",
            Set.of(
                    "forName",
                    "getConstructor",
                    "getConstructors",
                    "getDeclaredConstructor",
                    "getDeclaredConstructors",
                    "getDeclaredField",
                    "getDeclaredFields",
                    "getDeclaredMethod",
                    "getDeclaredMethods",
                    "getField",
                    "getFields",
                    "getMethod",
                    "getMethods",
                    "getRecordComponents",
                    "getResource",
                    "getResourceAsStream"),
            "java/lang/ClassLoader",
            Set.of("getResource", "getResourceAsStream", "getResources", "loadClass"),
            "java/lang/reflect/Constructor",
            Set.of("newInstance"),
            "java/lang/reflect/Field",
            Set.of("get"),
            "java/lang/reflect/Method",
            Set.of("invoke"),
            "java/lang/reflect/Proxy",
            Set.of("newProxyInstance"),
            "java/util/ResourceBundle",
            Set.of("getBundle"),
            "java/util/ServiceLoader",
            Set.of("load"));

    private ReflectionLog() {}

    static boolean isTold(String owner, String method) {
        return TOLD.getOrDefault(owner, Set.of()).contains(method);
    }

    /** For each class of the jar or folder that a class comes from. */
    static List<BytecodeTransformerBuildItem> transformers(Class<?> ofProvider) {
        try {
            Path place = Path.of(ofProvider
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return transformersIn(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return transformersIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BytecodeTransformerBuildItem> transformersIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("dev"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .map(ReflectionLog::transformer)
                    .toList();
        }
    }

    private static BytecodeTransformerBuildItem transformer(String name) {
        return new BytecodeTransformerBuildItem.Builder()
                .setClassToTransform(name)
                .setInputTransformer((type, bytes) -> {
                    ClassReader reader = new ClassReader(bytes);
                    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
                    reader.accept(new TellingClass(writer), 0);
                    return writer.toByteArray();
                })
                .build();
    }
}
