package dev.verity.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A module that was written for Hibernate Validator: by what module it is served depends on the module path alone. */
class HibernateModuleTest {
    private static final String DECLARATION =
            "open module app { requires jakarta.validation; requires org.hibernate.validator; }";

    @TempDir
    private Path folder;

    @TempDir
    private Path jars;

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void isServedByTheBridge(EngineMode engine) {
        var application = new ModularApplication("bridged", folder)
                .with(ModulePath.bridge(jars))
                .compiledWith(DECLARATION);

        assertThat(application.run("-Dverity.engine=" + engine))
                .containsExactly(
                        "dev.verity.validator",
                        "receipt must not be null null",
                        "code must have between 0 and 3 characters null",
                        "dev.verity.validator",
                        "word is backwards eludom 6");
        assertThat(application.log()).isEmpty();
    }

    @Test
    void isServedByHibernateValidatorWhereItAsksForItAndByVerityWhereTheFileNamesVerity() {
        var application = new ModularApplication(
                        "bridged", folder, "hibernate-validator-9", "jboss-logging-", "classmate-")
                .compiledWith("open module app { requires dev.verity.validator; requires org.hibernate.validator;"
                        + " requires java.xml; }");

        String asked = "org.hibernate.validator";
        assertThat(application.run())
                .startsWith(asked, "receipt must not be null null", "code length must be between 0 and 3 null")
                .endsWith("word is backwards eludom 6");

        application.with(
                "META-INF/validation.xml",
                "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>"
                        + "<default-provider>dev.verity.validator.VerityValidator</default-provider></validation-config>");
        assertThat(application.run()).startsWith(asked).endsWith("dev.verity.validator", "word is backwards eludom 6");
    }
}
