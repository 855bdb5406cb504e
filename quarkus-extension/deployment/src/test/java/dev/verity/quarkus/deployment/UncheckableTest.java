package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A constraint that has no ConstraintValidator for a type is told of when it is checked. */
class UncheckableTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(KernelUse.class, Wrong.class, Right.class))
            .overrideConfigKey("quarkus.verity.engine", "compiled")
            .setLogRecordPredicate(line -> line.getLevel().intValue() >= Level.WARNING.intValue()
                    && line.getLoggerName().startsWith("dev.verity"))
            .assertLogRecords(lines -> assertThat(lines)
                    .singleElement()
                    .satisfies(line -> assertThat(line.getMessage())
                            .isEqualTo("No kernels are prepared for %s, whose constraints seem wrong: %s")));

    record Wrong(@Size int name) {}

    record Right(@NotBlank String name) {}

    @Inject
    Validator validator;

    @Test
    void concernsNoOtherClass() {
        assertThatThrownBy(() -> validator.validate(new Wrong(1))).isInstanceOf(UnexpectedTypeException.class);
        assertThat(validator.validate(new Right(""))).hasSize(1);
        assertThat(KernelUse.ofAll()).hasSize(1).doesNotContainValue(false);
    }
}
