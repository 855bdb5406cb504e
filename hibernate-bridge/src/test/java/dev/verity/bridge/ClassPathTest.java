package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;

/** What JVMs do whose class paths have Verity, the bridge and Hibernate Validator in one order or another. */
class ClassPathTest {
    private static final String VERITY = placeOf(VerityValidator.class);
    private static final String BRIDGE = placeOf(RealHibernateValidator.class);
    private static final Path REAL = Path.of(System.getProperty("verity.bridge.oracle"));

    private static final String REMOVE = " are both on the class path. Remove one of them: exclude"
            + " org.hibernate.validator:hibernate-validator to use Verity, or"
            + " dev.verity:verity-hibernate-bridge to keep Hibernate Validator.";

    private static String placeOf(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(place.toString())).toString();
    }

    /** What a JVM prints that validates a bean twice by the default provider, with the jars in their order. */
    private static List<String> run(String... jars) {
        String classPath = Stream.concat(
                        Stream.of(jars),
                        Stream.of(
                                placeOf(DefaultProvider.class),
                                placeOf(Validation.class),
                                placeOf(Opcodes.class),
                                placeOf(Logger.class),
                                System.getProperty("verity.bridge.classmate")))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=en", "-cp", classPath, DefaultProvider.class.getName()));
        try {
            Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(java.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted while a JVM ran.", e);
        }
    }

    private static long count(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }

    @Test
    void beforeHibernateValidatorVerityIsTheDefaultAndTellsItOnce() {
        List<String> lines = run(VERITY, REAL.toString());

        assertThat(lines).contains("dev.verity.internal.bootstrap.VerityFactory: must not be null");
        assertThat(count(
                        lines,
                        "INFO: Validation is done by dev.verity.validator.VerityValidator, which was found first, and"
                                + " not by org.hibernate.validator.HibernateValidator, which was found too."))
                .isOne();
    }

    @Test
    void behindHibernateValidatorVerityIsNot() {
        List<String> lines = run(REAL.toString(), VERITY);

        assertThat(lines).contains("org.hibernate.validator.internal.engine.ValidatorFactoryImpl: must not be null");
        assertThat(count(lines, "Validation is done by")).isZero();
    }

    @Test
    void theBridgeIsRefusedBeforeHibernateValidator() {
        List<String> lines = run(BRIDGE, VERITY, REAL.toString());

        assertThat(lines.get(lines.size() - 1))
                .startsWith(ValidationException.class.getName() + ": Hibernate Validator (file:" + REAL
                        + ") and Verity's bridge that replaces it (file:" + BRIDGE)
                .endsWith(REMOVE);
    }

    @Test
    void theBridgeIsWarnedAboutBehindHibernateValidator() {
        List<String> lines = run(REAL.toString(), BRIDGE, VERITY);

        assertThat(lines).contains("org.hibernate.validator.internal.engine.ValidatorFactoryImpl: must not be null");
        assertThat(count(lines, REMOVE)).isOne();
    }

    @Test
    void verityWarnsAboutBothWhereItIsFirst() {
        List<String> lines = run(VERITY, REAL.toString(), BRIDGE);

        assertThat(lines).contains("dev.verity.internal.bootstrap.VerityFactory: must not be null");
        assertThat(count(lines, REMOVE)).isOne();
        assertThat(count(lines, "Validation is done by")).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void verityAndItsBridgeTellNothingInEitherOrder(boolean bridgeFirst) {
        assertThat(bridgeFirst ? run(BRIDGE, VERITY) : run(VERITY, BRIDGE))
                .containsExactly(
                        "dev.verity.internal.bootstrap.VerityFactory: must not be null",
                        "dev.verity.internal.bootstrap.VerityFactory: must not be null");
    }
}
