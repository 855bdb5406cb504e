package dev.verity.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What works without the modules that are required statically, and what needs which of them. */
class OptionalModulesTest {
    private static final String[] PLAIN = {
        "none must not be null",
        "length must have between 0 and 2 characters",
        "range must be between 1 and 3",
        "cpf must be a valid CPF number",
        "email must be a well-formed email address",
        "words[1].<list element> must not be blank"
    };

    private static final String NO_JACKSON = "asks for the names of Jackson, but neither the module"
            + " tools.jackson.databind nor com.fasterxml.jackson.databind is in use. Add \"requires\" for one of them to a"
            + " module of the application.";

    private static final String NO_SCRIPTS =
            "@ScriptAssert on Scripted: dev.verity.internal.constraint.ScriptAssertValidator could not be initialized: Scripts in javascript cannot be evaluated: the module java.scripting is absent. Add it (--add-modules java.scripting), or set VerityConfiguration.scriptEvaluatorFactory to evaluate scripts otherwise.";

    @TempDir
    private Path folder;

    private ModularApplication lean(String requirements) {
        return new ModularApplication("lean", folder)
                .compiledWith("open module app { requires dev.verity.validator; " + requirements + "}");
    }

    @Nested
    class Absent {
        @ParameterizedTest
        @EnumSource(EngineMode.class)
        void areNotMissedWherePlainBeansAreValidated(EngineMode engine) {
            List<String> lines = lean("").run("-Dverity.engine=" + engine, "--limit-modules", "app");

            assertThat(lines).startsWith(PLAIN).hasSize(PLAIN.length + 1);
            assertThat(lines).last().isEqualTo(NO_SCRIPTS);
        }

        @Test
        void leaveShadowModeWithoutFiguresInJmx() {
            ModularApplication application = lean("");

            assertThat(application.run(
                            List.of("-Dverity.shadow=dev.verity.validator.VerityValidator", "--limit-modules", "app"),
                            List.of()))
                    .startsWith(PLAIN);
            assertThat(application.log())
                    .anyMatch(line -> line.contains("The figures of shadow mode cannot be seen by JMX: "))
                    .anyMatch(line -> line.contains("runs beside Verity"))
                    .noneMatch(line -> line.contains("WARNING"));
        }

        @Test
        void areNamedWhereNamesOfJacksonAreAskedFor() {
            assertThat(lean("").run(
                                    List.of("--limit-modules", "app"),
                                    List.of("verity.property_node_name_provider=jackson")))
                    .containsExactly("no factory: Property verity.property_node_name_provider " + NO_JACKSON);
        }
    }

    @Nested
    class Present {
        @Test
        void showsFiguresInJmx() {
            ModularApplication application = lean("requires java.management; ");

            assertThat(application.run(
                            List.of("-Dverity.shadow=dev.verity.validator.VerityValidator", "--limit-modules", "app"),
                            List.of()))
                    .first()
                    .isEqualTo("there is java.management");
            assertThat(application.log()).anyMatch(line -> line.contains("Figures: MBean dev.verity:type=Shadow"));
        }

        @Test
        void scriptsNeedAnEngineToo() {
            assertThat(lean("requires java.scripting; ").run("--limit-modules", "app"))
                    .last()
                    .isEqualTo(
                            "@ScriptAssert on Scripted: dev.verity.internal.constraint.ScriptAssertValidator could not be initialized: Scripts in javascript cannot be evaluated: javax.script finds no engine of that name. Put one on the class path (the JDK has none), or set VerityConfiguration.scriptEvaluatorFactory to evaluate scripts otherwise.");
        }
    }

    @Nested
    class NamesOfJackson {
        private static final String[] PATHS = {"all-addresses[0].zip-code", "first-name", "nick"};

        @ParameterizedTest
        @ValueSource(strings = {"com.fasterxml.jackson.databind", "tools.jackson.databind"})
        void areGivenByTheGenerationThatIsThere(String module) {
            var application = new ModularApplication(
                            "names", folder, "jackson-core-3", "jackson-databind-", "jackson-annotations-")
                    .compiledWith(
                            "module app { requires dev.verity.validator; requires com.fasterxml.jackson.annotation;"
                                    + " requires " + module + "; opens app to dev.verity.validator; }");

            assertThat(application.run()).containsExactly(PATHS);
        }

        /** The module of jackson-core uses a service that the one of Jackson 2 provides. */
        @Test
        void areGivenByJackson2WhereverItIsOnTheModulePath() {
            var application = new ModularApplication("names", folder, "jackson-databind-2", "jackson-annotations-")
                    .compiledWith(
                            "module app { requires dev.verity.validator; requires com.fasterxml.jackson.annotation;"
                                    + " opens app to dev.verity.validator; }");

            assertThat(application.run()).containsExactly(PATHS);
        }

        @Test
        void areRefusedWithTheWayOutWhereJackson3IsNotInUse() {
            var application = new ModularApplication(
                            "names", folder, "jackson-core-3", "jackson-databind-3", "jackson-annotations-")
                    .compiledWith(
                            "open module app { requires dev.verity.validator; requires com.fasterxml.jackson.annotation; }");

            assertThat(application.run())
                    .containsExactly("Property hibernate.validator.property_node_name_provider " + NO_JACKSON);
            assertThat(application.run("--add-modules", "tools.jackson.databind"))
                    .containsExactly(PATHS);
        }
    }

    @Nested
    class Contributors {
        @ParameterizedTest
        @EnumSource(EngineMode.class)
        void areFoundThatAModuleProvides(EngineMode engine) {
            var application = new ModularApplication("contributed", folder)
                    .compiledWith("module app { requires dev.verity.validator; opens app to dev.verity.validator;"
                            + " provides dev.verity.mapping.ConstraintMappingContributor with app.Contributor; }");

            assertThat(application.run("-Dverity.engine=" + engine))
                    .containsExactly("age must be greater than 0", "name must not be null");
        }
    }

    @Nested
    class Translations {
        @ParameterizedTest
        @CsvSource({
            "de, DE, '', none darf nicht null sein, cpf muss eine gültige CPF-Nummer sein",
            "pt, PT, '', none não deve ser nulo, cpf deve ser um número CPF válido",
            "zh, TW, Hant, none 不可為 null, cpf 必須是有效的 CPF 號碼"
        })
        void areFoundInTheModule(String language, String country, String script, String first, String fourth) {
            List<String> lines = lean("").run(
                            "-Duser.language=" + language,
                            "-Duser.country=" + country,
                            "-Duser.script=" + script,
                            "--limit-modules",
                            "app");

            assertThat(lines.get(0)).isEqualTo(first);
            assertThat(lines.get(3)).isEqualTo(fourth);
        }

        @Test
        void ofTheApplicationAreFoundInItsModule() {
            ModularApplication application = lean("").with(
                            "ValidationMessages_de.properties",
                            "jakarta.validation.constraints.NotNull.message=fehlt\n");

            assertThat(application.run("-Duser.language=de", "--limit-modules", "app"))
                    .first()
                    .isEqualTo("none fehlt");
        }
    }
}
