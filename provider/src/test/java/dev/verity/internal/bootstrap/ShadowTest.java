package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What shadow mode needs of a JVM, and what it costs where it is off, told by a JVM of its own. */
class ShadowTest {
    private static final String CLASS_PATH = Stream.of(
                    FirstValidation.class, VerityValidator.class, Validation.class, Opcodes.class)
            .map(ShadowTest::placeOf)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    private static String placeOf(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(place.toString())).toString();
    }

    /** What a JVM prints that validates one bean. */
    private static List<String> run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", CLASS_PATH, FirstValidation.class.getName(), "auto", "36"));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (var output = java.inputReader()) {
            lines = output.lines().toList();
        }
        assertThat(java.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static String beside(Class<?> provider) {
        return "-D" + VerityConfiguration.SHADOW + "=" + provider.getName();
    }

    @Test
    void loadsNothingWhereItIsOff() throws Exception {
        assertThat(run("-Xlog:class+load"))
                .contains("0")
                .noneMatch(line -> line.contains("dev.verity.internal.shadow.")
                        || line.contains("javax.management.")
                        || line.contains("dev.verity.internal.classfile.AnnotationOrigin")
                        || line.contains("dev.verity.internal.classfile.DropWarnings"));
    }

    @Test
    void tellsWhereItsFiguresAre() throws Exception {
        assertThat(run(beside(VerityValidator.class)))
                .contains("0")
                .anyMatch(line ->
                        line.endsWith("dev.verity.validator.VerityValidator runs beside Verity on the first calls"
                                + " of each kind and on a share of 0.01 of the others (verity.shadow.sample). Figures: MBean"
                                + " dev.verity:type=Shadow,factory=1."));
    }

    @Test
    void worksWithoutManagement() throws Exception {
        assertThat(run("--limit-modules", "java.base,java.logging", beside(VerityValidator.class)))
                .contains("0")
                .anyMatch(line -> line.contains("The figures of shadow mode cannot be seen by JMX: "))
                .anyMatch(line -> line.contains("runs beside Verity"));
    }
}
