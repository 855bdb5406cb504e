package dev.verity.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModulePathTest {
    private static final String[] EXPRESSION_LANGUAGE = {"expressly-", "jakarta.el-api-"};

    private static final String[] CONTAINER = {
        "expressly-",
        "jakarta.el-api-",
        "jakarta.annotation-api-",
        "jakarta.enterprise.",
        "jakarta.inject-api-",
        "jakarta.interceptor-api-",
        "jboss-",
        "weld-"
    };

    private static final String PROVIDES =
            "provides jakarta.validation.valueextraction.ValueExtractor with app.BoxExtractor;";

    @TempDir
    private Path folder;

    @Nested
    class OpenPackage {
        @ParameterizedTest
        @EnumSource(EngineMode.class)
        void isValidatedWholly(EngineMode engine) {
            var application = new ModularApplication("plain", folder)
                    .compiledWith("open module app { requires dev.verity.validator; " + PROVIDES + " }");

            assertThat(application.run("-Dverity.engine=" + engine))
                    .containsExactly(
                            "field must not be null",
                            "number must be greater than or equal to 5",
                            "box.content must be in lower case",
                            "computed ${validatedValue + 1} is computed");
        }

        @Test
        void mayUseExpressions() {
            var application = new ModularApplication("plain", folder, EXPRESSION_LANGUAGE)
                    .compiledWith(
                            "open module app { requires dev.verity.validator; requires jakarta.el; " + PROVIDES + " }");

            assertThat(application.run("--add-modules", "org.glassfish.expressly"))
                    .last()
                    .isEqualTo("computed -1 is computed");
        }
    }

    @Nested
    class Models {
        @ParameterizedTest
        @EnumSource(EngineMode.class)
        void areReadAndWrittenInAnOpenPackage(EngineMode engine) {
            var application = new ModularApplication("model", folder)
                    .compiledWith("module app { requires dev.verity.validator; opens app to dev.verity.validator; }");

            assertThat(application.run("-Dverity.engine=" + engine))
                    .containsExactly(
                            "{\"name\":\"Ada\",\"age\":36}",
                            "[age: must be greater than or equal to 18 [greater_than_equal]]",
                            "{\"x\":1,\"y\":2}");
        }

        @Test
        void areRefusedInAClosedPackageWithTheWayOut() {
            var application = new ModularApplication("model", folder)
                    .compiledWith("module app { requires dev.verity.validator; }");

            assertThat(application.run())
                    .containsExactly("app.Main$User cannot be used: its module does not open package app."
                            + " Open the package to dev.verity.validator.");
        }
    }

    @Nested
    class ExportedPackage {
        @ParameterizedTest
        @EnumSource(EngineMode.class)
        void isValidatedByItsPublicGetters(EngineMode engine) {
            var application = new ModularApplication("plain", folder)
                    .compiledWith("module app { requires dev.verity.validator; exports app; " + PROVIDES + " }");

            assertThat(application.run("-Dverity.engine=" + engine))
                    .containsExactly(
                            "Cannot read app.Fields#field: its module does not open package app. Open the package to"
                                    + " dev.verity.validator, or put the constraints on public getters of an exported class.",
                            "number must be greater than or equal to 5",
                            "box.content must be in lower case",
                            "computed ${validatedValue + 1} is computed");
        }
    }

    @Nested
    class ClosedPackage {
        @Test
        void isRefusedWithTheWayOut() {
            var application = new ModularApplication("plain", folder)
                    .compiledWith("module app { requires dev.verity.validator; " + PROVIDES + " }");

            assertThat(application.run())
                    .startsWith(
                            "Cannot read app.Fields#field: its module does not open package app. Open the package to"
                                    + " dev.verity.validator, or put the constraints on public getters of an exported class.",
                            "Cannot read app.Getters#getNumber: its module does not open package app. Open the package to"
                                    + " dev.verity.validator, or put the constraints on public getters of an exported class.");
        }
    }

    @Nested
    class Files {
        private ModularApplication application(String requirements) {
            return new ModularApplication("plain", folder)
                    .compiledWith("open module app { requires dev.verity.validator; " + requirements + PROVIDES + " }")
                    .with(
                            "META-INF/validation.xml",
                            "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>"
                                    + "<property name='verity.engine'>none</property></validation-config>");
        }

        @Test
        void areReadWhereThereIsAnXmlParser() {
            assertThat(application("requires java.xml; ").run())
                    .containsExactly("no factory: Property verity.engine: There is no engine \"none\"."
                            + " Use one of auto, interpreted, compiled, checked.");
        }

        @Test
        void areRefusedWhereThereIsNone() {
            assertThat(application("").run("--limit-modules", "app"))
                    .containsExactly("no factory: META-INF/validation.xml cannot be read, since the module java.xml is"
                            + " not there. Add \"requires java.xml\" to a module of the application.");
        }
    }

    @Nested
    class Container {
        /** Weld's jars are automatic modules, which its logging library and the proxies it makes have to be told to read. */
        @Test
        void injectsValidatorsAndValidatesCalls() {
            var application = new ModularApplication("injected", folder, CONTAINER)
                    .compiledWith("open module app { requires dev.verity.validator; requires jakarta.cdi;"
                            + " requires jakarta.inject; }");

            assertThat(application.run(
                            "--add-modules",
                            "ALL-MODULE-PATH",
                            "--add-reads",
                            "org.jboss.logging=weld.core.impl,weld.se.core,weld.environment.common",
                            "--add-reads",
                            "app=weld.core.impl,weld.api,weld.spi"))
                    .containsExactly("Hello Ada true", "greet.arg0: needs a name of 2 letters");
        }
    }
}
