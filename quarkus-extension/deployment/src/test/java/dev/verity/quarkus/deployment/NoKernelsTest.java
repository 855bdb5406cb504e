package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoKernelsTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(KernelUse.class, Person.class))
            .overrideConfigKey("quarkus.verity.prepare-kernels", "false");

    record Person(@NotBlank String name) {}

    @Inject
    Validator validator;

    @Test
    void arePreparedWhereThatIsSwitchedOff() {
        assertThat(validator.validate(new Person(""))).hasSize(1);
        assertThat(KernelUse.ofAll()).isEmpty();
    }
}
