package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.bootstrap.NativeMetadata.Type;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Opcodes;

/** What native images are told of the provider is true and complete. */
class NativeMetadataTest {
    private static final String FOLDER = "META-INF/native-image/dev.verity/verity-validator/";

    static Stream<String> files() {
        return NativeMetadataFiles.all().keySet().stream();
    }

    /** With the system property verity.metadata=write, writes the files. */
    @ParameterizedTest
    @MethodSource("files")
    void filesSayWhatIsListed(String name) throws Exception {
        String expected = NativeMetadataFiles.all().get(name);
        if ("write".equals(System.getProperty("verity.metadata"))) {
            Path file = Path.of("src/main/resources", FOLDER, name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
            return;
        }
        try (InputStream file = VerityValidator.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            assertThat(file).isNotNull();
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
        }
    }

    static Stream<Type> types() {
        return NativeMetadata.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void classesAndMembersThatAreListedExist(Type type) {
        Class<?> found = find(type.name());
        if (found == null) {
            // in other jars of ours, or in those that tests do without
            assertThat(type.name())
                    .matches("dev\\.verity\\.bridge\\..*|org\\.apache\\.el\\..*|javax\\.validation\\..*");
            return;
        }
        Set<String> members = new TreeSet<>(List.of("<init>()", "<init>*"));
        for (Method method : found.getDeclaredMethods()) {
            members.add(method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getName)
                            .toList()
                            .toString()
                            .replace('[', '(')
                            .replace(']', ')'));
        }
        Arrays.stream(found.getDeclaredFields()).forEach(field -> members.add(field.getName()));
        assertThat(members).containsAll(type.members());
    }

    private static Class<?> find(String name) {
        try {
            return Class.forName(name, false, NativeMetadataTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    @Test
    void allMessagesAreListed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/verity/validator"))) {
            assertThat(files.map(file -> "dev/verity/validator/" + file.getFileName()))
                    .hasSizeGreaterThan(20)
                    .allMatch(NativeMetadataTest::isListed);
        }
    }

    @Test
    void whatIsFoundByNameIsListed() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (RecordingClassLoader loader = new RecordingClassLoader(
                VerityValidator.class,
                Validation.class,
                Opcodes.class,
                com.fasterxml.jackson.core.JsonParser.class,
                NullMarked.class,
                NativeMetadataTest.class)) {
            Thread.currentThread().setContextClassLoader(loader);
            run(loader, PlainValidation.class, "much too long");
            run(loader, LeanValidation.class, "jackson");
            run(loader, LeanValidation.class, "");

            Set<String> listed = new TreeSet<>();
            NativeMetadata.types().forEach(type -> listed.add(type.name()));
            Set<String> found = ReflectiveUses.notLinkedTo(loader.classes());
            // the test's own, and bundles of the application that are classes
            found.removeIf(
                    name -> name.matches(".*(Plain|Lean)Validation(\\$Bean)?|(Contributor)?ValidationMessages.*"));
            assertThat(found)
                    .contains("dev.verity.internal.bootstrap.ProviderBootstrap", "javafx.beans.value.ObservableValue")
                    .isSubsetOf(listed);
            assertThat(loader.resources())
                    .contains("META-INF/validation.xml")
                    .filteredOn(name -> !name.startsWith("META-INF/services/jakarta.validation.spi.")
                            && !name.startsWith("META-INF/services/jakarta.el.")
                            && !name.startsWith("META-INF/services/java."))
                    .allMatch(NativeMetadataTest::isListed);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static void run(ClassLoader loader, Class<?> validation, String argument) throws Exception {
        ((Function<String, Object>)
                        loader.loadClass(validation.getName()).getConstructor().newInstance())
                .apply(argument);
    }

    private static boolean isListed(String resource) {
        return NativeMetadata.resources().stream()
                .anyMatch(path -> resource.matches(path.replace(".", "\\.").replace("*", "[^/]*")));
    }

    /** Whoever finds something new by name sees this fail, adds it to NativeMetadata if its name is ours to know, and then here. */
    @Test
    void everyUseOfReflectionIsKnown() throws Exception {
        try (InputStream file = NativeMetadataTest.class.getResourceAsStream("reflective-uses.txt")) {
            assertThat(file).isNotNull();
            assertThat(ReflectiveUses.inMainClasses())
                    .containsExactlyElementsOf(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .sorted()
                            .toList());
        }
    }
}
