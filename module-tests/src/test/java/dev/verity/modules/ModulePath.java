package dev.verity.modules;

import dev.verity.validator.VerityValidator;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what applications need among what the tests are run with. */
final class ModulePath {
    private static final String[] ALWAYS = {"asm-", "jackson-core-", "jakarta.validation-api-"};

    private ModulePath() {}

    /** The provider, what it always needs, and all jars whose names begin as given. */
    static List<String> of(String... libraries) {
        Stream<String> jars = classPath()
                .filter(entry -> Stream.concat(Stream.of(ALWAYS), Stream.of(libraries))
                        .anyMatch(Path.of(entry).getFileName().toString()::startsWith));
        return Stream.concat(Stream.of(provider()), jars).toList();
    }

    private static Stream<String> classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(all);
    }

    private static String provider() {
        return Path.of(URI.create(VerityValidator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }
}
