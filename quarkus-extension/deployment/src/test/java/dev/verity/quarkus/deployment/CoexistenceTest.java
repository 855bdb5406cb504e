package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoexistenceTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Person.class))
            .setForcedDependencies(
                    List.of(Dependency.of("io.quarkus", "quarkus-hibernate-validator", Version.getVersion())));

    record Person(@NotBlank String name) {}

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory factory;

    @Test
    void hasVerityValidateWhereBothExtensionsAreDependencies() {
        assertThat(factory).isInstanceOf(VerityValidatorFactory.class);
        assertThat(validator.validate(new Person(""))).hasSize(1);
    }

    @Test
    void leavesTheOtherExtensionOut() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName(
                        "io.quarkus.hibernate.validator.ValidatorFactoryCustomizer",
                        false,
                        Thread.currentThread().getContextClassLoader()));
    }
}
