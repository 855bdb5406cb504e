package dev.verity.sample.harbour.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exactly one extension is delivered, also where both were among the dependencies. */
class PackagedLibrariesTest {
    private static final Path FOLDER = Path.of("target", "quarkus-app", "lib", "main");

    private static final String VERITY = "dev.verity.verity-quarkus-";
    private static final String OTHER = "io.quarkus.quarkus-hibernate-validator-";
    private static final String PROVIDER = "org.hibernate.validator.hibernate-validator-";

    @Test
    void oneExtensionIsDelivered() throws IOException {
        boolean verity = System.getProperty("sample.extension").equals("verity");
        if (verity) {
            assertThat(libraries()).contains(VERITY).doesNotContain(OTHER).doesNotContain(PROVIDER);
        } else {
            assertThat(libraries()).contains(OTHER).contains(PROVIDER).doesNotContain(VERITY);
        }
    }

    /** The names of all files, a line each. */
    private static String libraries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"));
        }
    }
}
