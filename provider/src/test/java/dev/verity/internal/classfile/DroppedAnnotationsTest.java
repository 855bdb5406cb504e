package dev.verity.internal.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DroppedAnnotationsTest {
    private static final String HIBERNATE = "org.hibernate.validator.";
    private static final String LENGTH = "org.hibernate.validator.constraints.Length";
    private static final String DROPPED_BY_THE_JVM =
            ", which its class loader does not find. The JVM drops such annotations"
                    + " without a word, so nothing is validated by them. ";
    private static final String OF_HIBERNATE = DROPPED_BY_THE_JVM
            + "Add verity-hibernate-bridge or hibernate-validator to the class path, or import the annotations of"
            + " dev.verity.constraints instead. verity.check_dropped_annotations=false turns this check off.";
    private static final String OF_JAVAX =
            ", the namespace before Jakarta EE 9. No provider of Jakarta Validation 3 reads such"
                    + " annotations, so nothing is validated by them. Import jakarta.validation instead of javax.validation."
                    + " verity.check_dropped_annotations=false turns this check off.";

    @TempDir
    private Path folder;

    @TempDir
    private Path otherFolder;

    private LogRecorder log;

    @BeforeEach
    void record() {
        log = new LogRecorder();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private Compiled bean(String source) {
        return new Compiled(folder).with(Map.of("app.Bean", "package app; " + source));
    }

    private static void validate(ClassLoader loader, String... classNames) throws ReflectiveOperationException {
        validate(loader, configuration -> configuration, classNames);
    }

    private static void validate(ClassLoader loader, UnaryOperator<VerityConfiguration> settings, String... classNames)
            throws ReflectiveOperationException {
        try (ValidatorFactory factory = settings.apply(
                        Validation.byProvider(VerityValidator.class).configure())
                .buildValidatorFactory()) {
            for (String name : classNames) {
                Object bean = loader.loadClass(name).getConstructor().newInstance();
                assertThat(factory.getValidator().validate(bean)).isEmpty();
            }
        }
    }

    @Nested
    class OfHibernateValidator {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "public class Bean { @org.hibernate.validator.constraints.Length(max = 1) String text = \"long\"; }",
                    "public class Bean { @org.hibernate.validator.constraints.Length.List(@org.hibernate.validator.constraints.Length(max = 1)) String text; }",
                    "public class Bean { @org.hibernate.validator.constraints.Length(max = 1) public String getText() { return null; } }",
                    "public class Bean { public void call(@org.hibernate.validator.constraints.Length(max = 1) String text) {} }",
                    "public class Bean { java.util.List<@org.hibernate.validator.constraints.Length(max = 1) String> texts; }",
                })
        void areNamedWithTheWaysOut(String source) throws Exception {
            validate(bean(source).loader(HIBERNATE), "app.Bean");

            assertThat(log.warnings()).containsExactly("app.Bean carries @" + LENGTH + OF_HIBERNATE);
        }

        @Test
        void areNamedOnClassesAndAllInOne() throws Exception {
            Compiled compiled = bean("""
                    import org.hibernate.validator.constraints.*;
                    @ScriptAssert(lang = "javascript", script = "_this")
                    @org.hibernate.validator.group.GroupSequenceProvider(Provider.class)
                    public class Bean { @EAN(type = EAN.Type.EAN8) String code; @Length String text; }
                    class Provider implements org.hibernate.validator.spi.group.DefaultGroupSequenceProvider<Bean> {
                        public java.util.List<Class<?>> getValidationGroups(Class<?> type, Bean bean) { return null; }
                    }
                    """);

            validate(compiled.loader(HIBERNATE), "app.Bean");

            assertThat(log.warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning)
                            .startsWith("app.Bean carries @")
                            .contains(
                                    "@org.hibernate.validator.constraints.ScriptAssert",
                                    "@org.hibernate.validator.group.GroupSequenceProvider",
                                    "@org.hibernate.validator.constraints.EAN,",
                                    "@" + LENGTH)
                            .doesNotContain("Type", "DefaultGroupSequenceProvider"));
        }

        @Test
        void areNamedForSuperclassesToo() throws Exception {
            Compiled compiled = new Compiled(folder)
                    .with(Map.of(
                            "app.Base",
                            "package app; public class Base { @" + LENGTH + " String text; }",
                            "app.Bean",
                            "package app; public class Bean extends Base {}"));

            validate(compiled.loader(HIBERNATE), "app.Bean");

            assertThat(log.warnings()).containsExactly("app.Base carries @" + LENGTH + OF_HIBERNATE);
        }

        @Test
        void areNamedOnceForAllFactories() throws Exception {
            ClassLoader loader =
                    bean("public class Bean { @" + LENGTH + " String text; }").loader(HIBERNATE);

            validate(loader, "app.Bean", "app.Bean");
            validate(loader, "app.Bean");

            assertThat(log.warnings()).hasSize(1);
        }

        @Test
        void areFoundInJars() throws Exception {
            Compiled compiled = bean("public class Bean { @" + LENGTH + " String text; }");

            try (URLClassLoader loader = compiled.jarLoader(otherFolder.resolve("a jar.jar"), HIBERNATE)) {
                validate(loader, "app.Bean");
            }

            assertThat(log.warnings()).containsExactly("app.Bean carries @" + LENGTH + OF_HIBERNATE);
        }

        @Test
        void areNoneWhereTheTypesAreFound() throws Exception {
            validate(
                    bean("public class Bean { @org.hibernate.validator.constraints.Range int number; }")
                            .loader(),
                    "app.Bean");

            assertThat(log.warnings()).isEmpty();
        }

        @Test
        void areNotLookedForOnRequest() throws Exception {
            ClassLoader loader =
                    bean("public class Bean { @" + LENGTH + " String text; }").loader(HIBERNATE);

            validate(loader, configuration -> configuration.checkDroppedAnnotations(false), "app.Bean");

            assertThat(log.warnings()).isEmpty();
        }

        @Test
        void areNotMistakenForOtherUsesOfTheirNames() throws Exception {
            ClassLoader loader = bean("public class Bean { String text = \"" + LENGTH
                            + "\"; void call() throws Exception { "
                            + "System.out.println(org.hibernate.validator.constraints.CompositionType.OR); } }")
                    .loader(HIBERNATE);

            validate(loader, "app.Bean");

            assertThat(log.warnings()).isEmpty();
        }
    }

    @Nested
    class OfJavax {
        private static final String NOT_NULL = "package javax.validation.constraints; "
                + "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface NotNull {}";
        private static final String VALID = "package javax.validation; "
                + "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface Valid {}";

        private Compiled bean() {
            return new Compiled(folder)
                    .with(Map.of("javax.validation.constraints.NotNull", NOT_NULL, "javax.validation.Valid", VALID))
                    .with(Map.of("app.Bean", """
                            package app;
                            public class Bean {
                                @javax.validation.constraints.NotNull String text;
                                @javax.validation.Valid Bean next;
                            }
                            """));
        }

        @Test
        void areNamedWhereTheTypesAreFound() throws Exception {
            validate(bean().loader(), "app.Bean");

            assertThat(log.warnings())
                    .containsExactly("app.Bean carries @javax.validation.constraints.NotNull, @javax.validation.Valid"
                            + OF_JAVAX);
        }

        @Test
        void areNamedWhereTheTypesAreMissing() throws Exception {
            validate(bean().loader(HIBERNATE, "javax.validation."), "app.Bean");

            assertThat(log.warnings())
                    .containsExactly("app.Bean carries @javax.validation.constraints.NotNull, @javax.validation.Valid"
                            + OF_JAVAX);
        }
    }

    @Test
    void namesThoseOfBValWhereTheTypesAreMissing() throws Exception {
        Compiled compiled = new Compiled(folder)
                .with(Map.of("org.apache.bval.extras.constraints.net.Domain", """
                        package org.apache.bval.extras.constraints.net;
                        import java.lang.annotation.*;
                        @Retention(RetentionPolicy.RUNTIME) public @interface Domain {}
                        """))
                .with(Map.of("app.Bean", """
                        package app;
                        public class Bean { @org.apache.bval.extras.constraints.net.Domain String text; }
                        """));
        validate(compiled.loader(HIBERNATE), "app.Bean");
        assertThat(log.warnings()).isEmpty();

        ClassLoader without = new Bytes("app.Bean", compiled.bytes("app.Bean"), compiled.bytes("app.Bean"));
        validate(without, "app.Bean");

        assertThat(log.warnings())
                .containsExactly(
                        "app.Bean carries @org.apache.bval.extras.constraints.net.Domain" + DROPPED_BY_THE_JVM
                                + "Add the jar that has them, or import annotations of jakarta.validation.constraints or"
                                + " dev.verity.constraints instead. verity.check_dropped_annotations=false turns this check off.");
    }

    @Nested
    class ClassesWithoutAReadableFile {
        private Compiled bean() {
            return DroppedAnnotationsTest.this.bean("public class Bean { @" + LENGTH + " String text; }");
        }

        @Test
        void arePassedByWhereThereIsNone() throws Exception {
            validate(new Bytes("app.Bean", bean().bytes("app.Bean"), null), "app.Bean");

            assertThat(log.warnings()).isEmpty();
        }

        @Test
        void arePassedByWhereItIsBroken() throws Exception {
            validate(new Bytes("app.Bean", bean().bytes("app.Bean"), new byte[] {1, 2, 3}), "app.Bean");

            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void readsAllKindsOfConstants() throws IOException {
        URL jar = HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation();
        int annotated = 0;
        try (var file = new ZipFile(Path.of(URI.create(jar.toString())).toFile())) {
            for (var entry : file.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                List<String> found =
                        ConstantPool.descriptors(file.getInputStream(entry).readAllBytes());
                annotated += found.isEmpty() ? 0 : 1;
            }
        }
        assertThat(annotated).isGreaterThan(500);
    }

    /** Defines one class, whose file it shows as given. */
    private static final class Bytes extends ClassLoader {
        private final String resource;
        private final byte[] file;

        Bytes(String name, byte[] definition, byte[] file) {
            super(new Compiled.Hiding(HIBERNATE));
            this.resource = name.replace('.', '/') + ".class";
            this.file = file;
            defineClass(name, definition, 0, definition.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return !name.equals(resource) || file == null ? null : new ByteArrayInputStream(file);
        }
    }
}
