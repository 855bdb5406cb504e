package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidator;
import jakarta.el.ELManager;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.expressly.ExpressionFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;

/** What a first validation loads, told by a JVM of its own that has an Expression Language on its class path. */
class FirstValidationTest {
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: ");
    private static final String CLASS_PATH = Stream.of(
                    FirstValidation.class,
                    VerityValidator.class,
                    Validation.class,
                    Opcodes.class,
                    ELManager.class,
                    ExpressionFactoryImpl.class)
            .map(FirstValidationTest::placeOf)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    private static final String OF_AGE = "36";
    private static final String TOO_YOUNG = "10";

    @ParameterizedTest
    @ValueSource(strings = {"interpreted", "auto"})
    void loadsNothingThatAValidBeanDoesNotNeed(String engine) throws Exception {
        assertThat(loadedBy("", engine, OF_AGE))
                .contains("dev.verity.internal.engine.BeanValidator")
                .noneMatch(name -> name.startsWith("java.util.ResourceBundle")
                        || name.startsWith("java.util.PropertyResourceBundle")
                        || name.startsWith("java.util.logging.")
                        || name.startsWith("dev.verity.internal.message.Bundle"))
                .noneMatch(FirstValidationTest::parsesXml)
                .noneMatch(FirstValidationTest::isOfTheExpressionLanguage)
                .noneMatch(name -> name.startsWith("org.objectweb.asm."))
                .noneMatch(name -> name.startsWith("dev.verity.internal.kernel.") && !name.endsWith(".Linker"))
                .noneMatch(name -> name.startsWith("dev.verity.internal.descriptor."))
                .noneMatch(name -> name.startsWith("dev.verity.internal.regex."))
                .noneMatch(name -> name.startsWith("dev.verity.constraints."))
                .noneMatch(name -> name.startsWith("dev.verity.internal.constraint.Url")
                        || name.startsWith("dev.verity.internal.constraint.Distinct"));
    }

    /** Each lambda, each kind of string concatenation and each generated hash code costs a cold start up to a millisecond. */
    @ParameterizedTest
    @ValueSource(strings = {"interpreted", "auto"})
    void linksHardlyAnythingAtRunTime(String engine) throws Exception {
        List<String> loaded = loadedBy("", engine, OF_AGE);

        assertThat(loaded).noneMatch(name -> name.startsWith("java.lang.runtime.ObjectMethods"));
        assertThat(loaded.stream().filter(name -> name.startsWith("dev.verity.internal.") && name.contains("$$Lambda")))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(loaded.stream()
                        .filter(name -> name.startsWith("java.lang.invoke.LambdaForm$") && name.contains("0x")))
                .hasSizeLessThan(20);
    }

    @Test
    void loadsMessagesButNoExpressionsForAViolation() throws Exception {
        assertThat(loadedBy("", "auto", TOO_YOUNG))
                .contains("dev.verity.internal.message.Bundles")
                .noneMatch(FirstValidationTest::isOfTheExpressionLanguage);
    }

    @Test
    void loadsTheXmlParserWhereThereIsAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("META-INF/validation.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<validation-config xmlns=\"https://jakarta.ee/xml/ns/validation/configuration\" version=\"3.1\"/>");

        assertThat(loadedBy(folder + File.pathSeparator, "auto", OF_AGE)).anyMatch(FirstValidationTest::parsesXml);
    }

    @Test
    void loadsTheBytecodeLibraryWhenAPlanIsCompiled() throws Exception {
        assertThat(loadedBy("", "compiled", OF_AGE))
                .anyMatch(name -> name.startsWith("org.objectweb.asm."))
                .noneMatch(name -> name.startsWith("dev.verity.internal.kernel.") && name.contains("$$Lambda"));
    }

    private static boolean parsesXml(String name) {
        return name.startsWith("javax.xml.")
                || name.startsWith("org.xml.")
                || name.equals("dev.verity.internal.xml.XmlReader");
    }

    private static boolean isOfTheExpressionLanguage(String name) {
        return name.startsWith("jakarta.el.")
                || name.startsWith("org.glassfish.expressly.")
                || name.equals("dev.verity.internal.message.JakartaExpressionLanguage");
    }

    private static String placeOf(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(place.toString())).toString();
    }

    /** The names of the classes that a JVM loads to validate a person of that age. */
    private static List<String> loadedBy(String moreClassPath, String engine, String age)
            throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        moreClassPath + CLASS_PATH,
                        FirstValidation.class.getName(),
                        engine,
                        age)
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var output = java.inputReader()) {
            lines = output.lines().toList();
        }
        assertThat(java.waitFor()).as(String.join("\n", lines)).isZero();
        assertThat(lines).contains(age.equals(OF_AGE) ? "0" : "1");
        return lines.stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
