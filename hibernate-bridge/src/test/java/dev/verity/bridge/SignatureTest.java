package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compares what the class files promise to code that is compiled against them with what those of Hibernate Validator promise. */
class SignatureTest {
    /** What the bridge leaves out, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "PredefinedScopeHibernateValidator", "for builds that know all beans: Verity needs no such list",
            "PredefinedScopeHibernateValidatorConfiguration", "as above",
            "PredefinedScopeHibernateValidatorFactory", "as above",
            "constraintvalidators/RegexpURLValidator",
                    "Verity's @URL asks for no protocol handler: none need be replaced",
            "engine/HibernateValidatorEnhancedBean", "written by a bytecode enhancer that Verity does not need",
            "parameternameprovider/ParanamerParameterNameProvider", "reads a library that is older than -parameters");

    /** Lines that differ by design. */
    private static final List<String> DIFFERENT = List.of(
            // Hibernate Validator lists the numbers of equal digits one by one
            "org/hibernate/validator/constraints/br/CPF @Ljakarta/validation/constraints/Pattern$List;");

    private static FileSystem jar;
    private static Map<String, SortedSet<String>> theirs;
    private static Map<String, SortedSet<String>> ours;

    @BeforeAll
    static void read() throws Exception {
        jar = FileSystems.newFileSystem(Path.of(System.getProperty("verity.bridge.oracle")));
        theirs = types(jar.getPath("/"));
        ours = types(Path.of(HibernateValidator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void bridgeHasTheTypesOfHibernateValidatorExceptThoseLeftOut() {
        SortedSet<String> expected = new TreeSet<>(theirs.keySet());
        LEFT_OUT.keySet()
                .forEach(name -> assertThat(expected.remove("org/hibernate/validator/" + name))
                        .as(name)
                        .isTrue());

        assertThat(ours.keySet()).containsExactlyElementsOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> typePromisesTheSame() {
        return ours.entrySet().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getKey(), () -> assertThat(type.getValue()).isEqualTo(theirs.get(type.getKey()))));
    }

    private static Map<String, SortedSet<String>> types(Path root) throws IOException {
        Map<String, SortedSet<String>> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("org"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("/internal/") && !file.endsWith("package-info.class"))
                    .forEach(file -> add(root.relativize(file), file, types));
        }
        return types;
    }

    private static void add(Path relative, Path file, Map<String, SortedSet<String>> types) {
        String name = relative.toString().replace('\\', '/').replace(".class", "");
        try (InputStream content = Files.newInputStream(file)) {
            SortedSet<String> lines = Signatures.of(content);
            lines.removeIf(line -> DIFFERENT.stream().anyMatch((name + " " + line)::startsWith));
            if (!lines.isEmpty()) {
                types.put(name, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
