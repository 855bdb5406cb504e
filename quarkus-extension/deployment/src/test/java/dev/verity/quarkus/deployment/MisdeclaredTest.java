package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MisdeclaredTest {
    interface Later {}

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Later.class, Wrong.class))
            .assertException(thrown -> assertThat(rootOf(thrown))
                    .hasToString(GroupDefinitionException.class.getName()
                            + ": @GroupSequence on MisdeclaredTest.Wrong: it redefines Default, so it must contain"
                            + " MisdeclaredTest.Wrong itself, which stands for the constraints of Default. Add it."));

    @GroupSequence(Later.class)
    record Wrong(@NotBlank String name) {}

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    @Test
    void keepsAnApplicationFromStarting() {
        throw new AssertionError("the application started");
    }
}
