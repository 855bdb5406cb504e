package dev.verity.modules;

import dev.verity.bridge.RealHibernateValidator;
import dev.verity.validator.VerityValidator;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Finds what applications need among what the tests are run with. */
final class ModulePath {
    private static final String[] ALWAYS = {"asm-", "jackson-core-2", "jakarta.validation-api-"};

    private ModulePath() {}

    /** The provider, what it always needs, and all jars whose names begin as given. */
    static List<String> of(String... libraries) {
        Stream<String> jars = classPath()
                .filter(entry -> Stream.concat(Stream.of(ALWAYS), Stream.of(libraries))
                        .anyMatch(Path.of(entry).getFileName().toString()::startsWith));
        return Stream.concat(Stream.of(placeOf(VerityValidator.class)), jars).toList();
    }

    /** The bridge as a jar, which alone has a name as a module. */
    static Path bridge(Path folder) {
        Path place = Path.of(placeOf(RealHibernateValidator.class));
        if (!Files.isDirectory(place)) {
            return place;
        }
        Path jar = folder.resolve("verity-hibernate-bridge-0.1.0-SNAPSHOT.jar");
        Path manifest = folder.resolve("bridge.mf");
        try {
            Files.writeString(manifest, "Automatic-Module-Name: org.hibernate.validator\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-cfm", jar.toString(), manifest.toString(), "-C", place.toString(), ".");
        return jar;
    }

    private static Stream<String> classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(all);
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
