package dev.verity.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.ValidationException;
import jakarta.validation.executable.ExecutableType;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationXmlTest {
    private static XmlConfiguration read(String body) {
        return ConfigurationReader.read(Mappings.document("META-INF/validation.xml", document(body)));
    }

    private static String document(String body) {
        return "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>" + body
                + "</validation-config>";
    }

    @Nested
    class Content {
        @Test
        void givesEverythingThatTheFileConfigures() {
            BootstrapConfiguration configuration = new XmlBootstrapConfiguration(read("""
                    <default-provider> a.Provider </default-provider>
                    <message-interpolator>a.Interpolator</message-interpolator>
                    <traversable-resolver>a.Resolver</traversable-resolver>
                    <constraint-validator-factory>a.Factory</constraint-validator-factory>
                    <parameter-name-provider>a.Names</parameter-name-provider>
                    <clock-provider>a.Clock</clock-provider>
                    <value-extractor>a.B</value-extractor>
                    <value-extractor>a.A</value-extractor>
                    <executable-validation enabled="false"/>
                    <constraint-mapping>two.xml</constraint-mapping>
                    <constraint-mapping>one.xml</constraint-mapping>
                    <property name="key"> value </property>"""));

            assertThat(configuration.getDefaultProviderClassName()).isEqualTo("a.Provider");
            assertThat(configuration.getMessageInterpolatorClassName()).isEqualTo("a.Interpolator");
            assertThat(configuration.getTraversableResolverClassName()).isEqualTo("a.Resolver");
            assertThat(configuration.getConstraintValidatorFactoryClassName()).isEqualTo("a.Factory");
            assertThat(configuration.getParameterNameProviderClassName()).isEqualTo("a.Names");
            assertThat(configuration.getClockProviderClassName()).isEqualTo("a.Clock");
            assertThat(configuration.getValueExtractorClassNames()).containsExactly("a.B", "a.A");
            assertThat(configuration.isExecutableValidationEnabled()).isFalse();
            assertThat(configuration.getConstraintMappingResourcePaths()).containsExactly("two.xml", "one.xml");
            assertThat(configuration.getProperties()).isEqualTo(Map.of("key", "value"));
        }

        @Test
        void hasTheDefaultsOfTheSpecificationWhereNothingIsConfigured() {
            assertThat(read("")).isEqualTo(XmlConfiguration.EMPTY);
            assertThat(XmlConfiguration.EMPTY.executableValidationEnabled()).isTrue();
            assertThat(XmlConfiguration.EMPTY.defaultExecutableTypes())
                    .containsExactlyInAnyOrder(ExecutableType.CONSTRUCTORS, ExecutableType.NON_GETTER_METHODS);
        }

        @ParameterizedTest
        @CsvSource({
            "GETTER_METHODS, GETTER_METHODS",
            "NONE CONSTRUCTORS, CONSTRUCTORS",
            "NONE, ''",
            "NONE ALL, CONSTRUCTORS NON_GETTER_METHODS GETTER_METHODS"
        })
        void resolvesExecutableTypes(String written, String expected) {
            assertThat(read(executableTypes(written)).defaultExecutableTypes()).isEqualTo(types(expected));
        }

        @Test
        void refusesNoAndUnknownExecutableTypes() {
            assertThatThrownBy(() -> read(executableTypes("")))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessageEndingWith(
                            "<default-validated-executable-types>: at least one <executable-type> is needed."
                                    + " Use NONE to validate no executables.");
            assertThatThrownBy(() -> read(executableTypes("IMPLICIT")))
                    .hasMessageEndingWith("<executable-type>: \"IMPLICIT\" is not an executable type."
                            + " Use NONE, CONSTRUCTORS, NON_GETTER_METHODS, GETTER_METHODS or ALL.");
        }

        @Test
        void refusesUnknownElements() {
            assertThatThrownBy(() -> read("<clock/>"))
                    .hasMessageStartingWith("META-INF/validation.xml:1:")
                    .hasMessageContaining("<clock>: is not allowed in <validation-config>.");
        }

        private static String executableTypes(String types) {
            StringBuilder body = new StringBuilder();
            names(types)
                    .forEach(type ->
                            body.append("<executable-type>").append(type).append("</executable-type>"));
            return "<executable-validation><default-validated-executable-types>" + body
                    + "</default-validated-executable-types></executable-validation>";
        }

        private static Set<ExecutableType> types(String types) {
            return Set.copyOf(names(types).stream().map(ExecutableType::valueOf).toList());
        }

        private static List<String> names(String types) {
            return Arrays.stream(types.split(" "))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    @Nested
    class Lookup {
        @Test
        void asksTheExternalLoaderBeforeThatOfTheThread() {
            Map<String, String> thread =
                    Map.of("META-INF/validation.xml", document("<clock-provider>t</clock-provider>"));
            Map<String, String> external =
                    Map.of("META-INF/validation.xml", document("<clock-provider>e</clock-provider>"));

            withContextLoader(new Resources(thread), () -> {
                assertThat(ValidationXml.read(null).clockProvider()).isEqualTo("t");
                assertThat(ValidationXml.read(new Resources(external)).clockProvider())
                        .isEqualTo("e");
            });
        }

        @Test
        void findsMappingsWithOrWithoutALeadingSlash() {
            Resources resources = new Resources(Map.of("a/one.xml", "<x/>", "two.xml", "<y/>"));
            XmlConfiguration configuration = read("<constraint-mapping>/a/one.xml</constraint-mapping>"
                    + "<constraint-mapping>two.xml</constraint-mapping>");

            assertThat(configuration.mappingDocuments(resources))
                    .extracting(XmlDocument::name)
                    .containsExactly("a/one.xml", "two.xml");
        }

        @Test
        void refusesAMappingThatDoesNotExist() {
            XmlConfiguration configuration = read("<constraint-mapping>no.xml</constraint-mapping>");

            assertThatThrownBy(() -> configuration.mappingDocuments(null))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage(
                            "The constraint mapping no.xml, which META-INF/validation.xml names, is not on the class path."
                                    + " Add the file or remove the <constraint-mapping> element.");
        }

        @Test
        void isEmptyWithoutAFile() {
            assertThat(ValidationXml.read(null)).isSameAs(XmlConfiguration.EMPTY);
        }

        @Test
        void loadsNoXmlParserWithoutAFile() throws Exception {
            Process java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:class+load",
                            "-cp",
                            classPathOf(ValidationXml.class, WithoutXml.class, BootstrapConfiguration.class),
                            WithoutXml.class.getName())
                    .redirectErrorStream(true)
                    .start();
            String loaded = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(java.waitFor()).isZero();
            assertThat(loaded)
                    .contains("dev.verity.internal.xml.ValidationXml ")
                    .doesNotContain("javax.xml.stream")
                    .doesNotContain("dev.verity.internal.xml.XmlReader");
        }

        private static String classPathOf(Class<?>... types) {
            return Arrays.stream(types)
                    .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                    .map(location -> Path.of(URI.create(location.toString())).toString())
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static void withContextLoader(ClassLoader loader, Runnable action) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                action.run();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** A program that configures nothing. */
    static final class WithoutXml {
        public static void main(String[] arguments) {
            ParsedMappings.parse(ValidationXml.read(null).mappingDocuments(null), null)
                    .validatorOverrides();
        }
    }

    /** A class loader with the given resources, which cannot list them. */
    private static final class Resources extends ClassLoader {
        private final Map<String, String> contents;

        Resources(Map<String, String> contents) {
            super(null);
            this.contents = contents;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            String content = contents.get(name);
            return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("not supported");
        }
    }
}
